package org.openwro.detention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the letters tell the importer, read from the PDFs. */
class DetentionLettersIT extends DetentionIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    @Test
    void the_notice_has_the_five_contents_that_the_regulation_asks_for() throws IOException {
        String order = order("WRO");
        DetentionId id = noticed(held(order));
        LocalDate today = clock.today();

        assertThat(letter(id, "Notice of detention"))
                .contains("presented for examination on " + DAY.format(today))
                .contains("The acting order is " + order)
                .contains("Proof of admissibility is due by "
                        + DAY.format(clocks.proof(today).dueOn()))
                .contains("4. Nature of the inquiries")
                .contains("19 CFR 12.43(a)", "19 CFR 12.43(b)")
                .contains("It is not a final decision");
    }

    @Test
    void the_notice_after_silence_says_that_nobody_decided_in_time() throws IOException {
        DetentionId id = presented(held(order("WRO")));
        passed(each -> clocks.decision(each.course().presentedOn()).dueOn(), id);

        assertThat(letter(id, "Notice of detention")).contains("considered detained");
    }

    @Test
    void the_advice_of_exclusion_names_the_day_of_abandonment_and_warns_of_the_180_days() throws IOException {
        DetentionId id = excluded();

        assertThat(letter(id, "Advice of exclusion"))
                .contains(DAY.format(clocks.abandonment(clock.today()).dueOn()))
                .contains("180 days for a protest do not extend this period")
                .contains("Because of the papers");
    }

    @Test
    void the_notice_of_seizure_shows_the_ways_of_petition_and_claim() throws IOException {
        DetentionId id = decided(proven(noticed(held(order("FND")))), LineChoice.EXCLUDE, LineChoice.EXCLUDE);

        assertThat(letter(id, "Notice of seizure"))
                .contains("A seizure cannot be protested")
                .contains(DAY.format(clocks.petition(clock.today()).dueOn()));
    }

    @Test
    void a_denial_by_silence_says_so_and_opens_the_court() throws IOException {
        DetentionId id = protested();
        LocalDate due = clocks.protestDecision(clock.today()).dueOn();
        clock.set(due.plusDays(1));
        jobs.runDue();

        assertThat(letter(id, "Protest denied"))
                .contains("treated as denied on " + DAY.format(due))
                .contains(DAY.format(clocks.suit(due).dueOn()));
    }
}
