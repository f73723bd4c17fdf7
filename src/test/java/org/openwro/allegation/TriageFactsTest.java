package org.openwro.allegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TriageFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static Report saying(String merchandise, LocalDate lastSeen) {
        return new Report(
                "", merchandise, "", " ", "CN", "Aksu", List.of("yarn"), Set.of(), ChildLabour.UNKNOWN, "", lastSeen);
    }

    private static Map<String, Object> facts(Report report) {
        Allegation received = Allegation.received(
                new AllegationId("ALG-1"), TODAY, report, ContactPreference.ANONYMOUS, null, Origin.api(), Locale.US);
        return TriageFacts.of(received, List.of(), TODAY);
    }

    @Test
    void blanks_and_dots_say_nothing_and_an_ideograph_says_as_much_as_three_letters() {
        assertThat(facts(saying(". . . ab 1", null))).containsEntry("merchandiseWeight", 3);
        assertThat(facts(saying("环锭纺棉纱筒装", null))).containsEntry("merchandiseWeight", 21);
    }

    @Test
    void what_was_not_said_is_told_apart_from_what_was() {
        assertThat(facts(saying("Yarn", null)))
                .containsEntry("daysSinceSeen", -1)
                .containsEntry("producerNamed", false)
                .containsEntry("placeNamed", true)
                .containsEntry("importShown", false);
        assertThat(facts(saying("Yarn", TODAY.minusDays(9)))).containsEntry("daysSinceSeen", 9);
    }

    @Test
    void no_text_of_the_filer_is_among_the_facts() {
        assertThat(facts(saying("Yarn of Rahima", null)).values().toString()).doesNotContain("Rahima", "Aksu");
    }
}
