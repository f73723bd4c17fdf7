package org.openwro.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;

class SeparationOfDutiesTest {

    @Test
    void every_pair_of_stages_is_kept_apart_but_check_and_assessment() {
        for (PetitionAct act : PetitionAct.values()) {
            for (Stage stage : Stage.values()) {
                boolean free = act.stage() == null
                        || act.stage() == stage
                        || List.of(Stage.CHECK, Stage.ASSESSMENT).containsAll(List.of(act.stage(), stage));
                assertThat(SeparationOfDuties.check(List.of(by("victor", act)), stage, Actors.investigator())
                                .isEmpty())
                        .as(act + " then " + stage)
                        .isEqualTo(free);
            }
        }
    }

    @Test
    void what_others_did_does_not_count() {
        List<ActEntry> acts = List.of(by("carmen", PetitionAct.CONCURRED), by("diego", PetitionAct.APPROVED));
        assertThat(SeparationOfDuties.check(acts, Stage.SIGNATURE, Actors.commissioner()))
                .isEmpty();
    }

    private static ActEntry by(String username, PetitionAct act) {
        return new ActEntry(1, act, username, "", Instant.EPOCH);
    }
}
