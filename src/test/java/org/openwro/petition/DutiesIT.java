package org.openwro.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwro.petition.process.OrderModificationModel.TASK_APPROVE;
import static org.openwro.petition.process.OrderModificationModel.TASK_REVIEW;
import static org.openwro.petition.process.OrderModificationModel.TASK_SIGN;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwro.Actors;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.platform.Outcome;

/** Nobody acts twice in the chain, not even somebody who holds all its roles. */
class DutiesIT extends PetitionIT {

    private static final Actor ROBIN = new Actor(
            "robin",
            "Robin",
            EnumSet.of(Role.INVESTIGATOR, Role.COUNSEL, Role.DIRECTOR, Role.COMMISSIONER),
            Set.of(),
            null);

    @ParameterizedTest(name = "who did {0} is refused {1}")
    @CsvSource({
        "CHECK, REVIEW",
        "CHECK, APPROVAL",
        "CHECK, SIGNATURE",
        "ASSESSMENT, REVIEW",
        "ASSESSMENT, APPROVAL",
        "ASSESSMENT, SIGNATURE",
        "REVIEW, APPROVAL",
        "REVIEW, SIGNATURE",
        "APPROVAL, SIGNATURE"
    })
    void nobody_acts_in_two_stages(Stage first, Stage second) {
        PetitionId id = filed(modification(order(), 1));
        for (Stage stage : Stage.values()) {
            if (stage == second) {
                break;
            }
            act(id, stage, stage == first ? ROBIN : persona(stage)).orThrow();
        }
        PetitionState before = stateOf(id);

        assertThat(keys(act(id, second, ROBIN))).containsExactly("petition.refused.actedBefore." + first);
        assertThat(stateOf(id)).isEqualTo(before);
        act(id, second, persona(second)).orThrow();
    }

    @ParameterizedTest(name = "who returned it in {0} is refused the assessment")
    @CsvSource({"REVIEW", "APPROVAL", "SIGNATURE"})
    void who_returned_a_petition_cannot_assess_it_but_see_it_again(Stage returning) {
        PetitionId id = inAssessment();
        walk(id, Stage.ASSESSMENT, returning);
        giveBack(id, returning);

        assertThat(keys(act(id, Stage.ASSESSMENT, ROBIN))).containsExactly("petition.refused.actedBefore." + returning);
        assertThat(stateOf(id)).isEqualTo(PetitionState.IN_ASSESSMENT);
        walk(id, Stage.ASSESSMENT, returning);
        act(id, returning, ROBIN).orThrow();
    }

    @Test
    void the_investigator_who_checked_may_assess() {
        PetitionId id = filed(modification(order(), 1));
        check(id, ROBIN);
        act(id, Stage.ASSESSMENT, ROBIN).orThrow();
        assertThat(stateOf(id)).isEqualTo(PetitionState.IN_LEGAL_REVIEW);
    }

    private void walk(PetitionId id, Stage from, Stage until) {
        for (Stage stage : EnumSet.range(from, until)) {
            if (stage != until) {
                act(id, stage, persona(stage)).orThrow();
            }
        }
    }

    private void giveBack(PetitionId id, Stage stage) {
        switch (stage) {
            case REVIEW ->
                reviewPetition
                        .review(taskOf(id, TASK_REVIEW), ChainDecision.returned("No"), ROBIN)
                        .orThrow();
            case APPROVAL ->
                approvePetition
                        .approve(taskOf(id, TASK_APPROVE), ChainDecision.returned("No"), ROBIN)
                        .orThrow();
            default ->
                signDecision
                        .sign(taskOf(id, TASK_SIGN), Signature.returned("No"), ROBIN)
                        .orThrow();
        }
    }

    private Outcome<PetitionId> act(PetitionId id, Stage stage, Actor actor) {
        return switch (stage) {
            case CHECK -> Outcome.done(check(id, actor));
            case ASSESSMENT -> assess(id, notEverythingRemediated(), actor);
            case REVIEW -> review(id, actor);
            case APPROVAL -> approve(id, actor);
            case SIGNATURE -> sign(id, actor);
        };
    }

    private static Actor persona(Stage stage) {
        return switch (stage) {
            case CHECK, ASSESSMENT -> Actors.investigator();
            case REVIEW -> Actors.counsel();
            case APPROVAL -> Actors.director();
            case SIGNATURE -> Actors.commissioner();
        };
    }
}
