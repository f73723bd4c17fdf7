package org.openwro.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.browser.Browser;
import org.openwro.browser.OpenWroBrowserIT;
import org.openwro.enforcement.intake.Column;
import org.openwro.order.OrderId;
import org.springframework.beans.factory.annotation.Autowired;

/** Possible matches before an officer, and the self-check before anybody; every page is held against the page rules. */
class MatchReviewBrowserIT extends OpenWroBrowserIT {

    private static final String MAKER = "Ferrowhistle Dunmarrow Cables";

    @Autowired
    private ReceiveEntryLines receiving;

    @Test
    void an_officer_answers_a_possible_match_and_the_director_of_the_port_takes_a_second_look() {
        OrderFixture.inForce(jdbc, MAKER, LocalDate.of(2021, 1, 4));
        LineRows row = LineRows.ordinary()
                .with(Column.ENTRY_NUMBER, "E" + System.nanoTime())
                .with(Column.MANUFACTURER_NAME, MAKER)
                .with(Column.MANUFACTURER_COUNTRY, "DE")
                .with(Column.COUNTRY_OF_ORIGIN, "DE")
                .with(Column.MID, "");
        receiving
                .receive(
                        Submission.file(
                                "lines.csv",
                                new ByteArrayInputStream(LineRows.file(row).getBytes(StandardCharsets.UTF_8))),
                        Actors.tradeSpecialist())
                .orThrow();

        Browser pat = signedIn("pat")
                .open("/work?queue=group")
                .fill("Search tasks by case number, title or task", LineRecord.key(row.id()))
                .press("Search")
                .follow("Review match")
                .see("Line and order side by side")
                .press("Send the answer")
                .see("Choose an answer");
        assertThat(pat.focused()).isEqualTo("error-summary");
        pat.choose("Does the line fall under the order?", "No: it does not fall under it")
                .choose("If no: why not", "Another party with a similar name")
                .press("Send the answer")
                .see("The possible match is set aside");
        Browser paula = signedIn("paula")
                .open("/lines/" + row.id())
                .see("Another party with a similar name")
                .follow("Take a second look at this answer")
                .choose(
                        "Does the line fall under the order?",
                        "Yes: the same party or goods of the order, so it falls under it")
                .fill("In your words", "The invoice names its plant")
                .press("Put in its place")
                .see("the record keeps both")
                .see("second look");
        paula.open("/screening/quality").see("Kind of evidence");
    }

    @Test
    void somebody_checks_suppliers_by_keyboard_without_scripts_and_on_a_phone() {
        OrderId order = OrderFixture.inForce(jdbc, "Gantrywick Holloway Mills", LocalDate.of(2021, 1, 4));
        Browser browser = somebody().open("/").follow("Check your suppliers against the orders");
        browser.page().locator("#suppliers").focus();
        browser.page().keyboard().type("Gantrywick Holloway Mills");
        for (int tab = 0; tab < 12 && !"Check".equals(active(browser)); tab++) {
            browser.keys("Tab");
        }
        browser.keys("Enter");
        browser.see("Match: worth looking at").see("No evidence only means");
        browser.follow(order.value());
        somebody()
                .withoutScripts()
                .open("/self-check")
                .press("Check")
                .see("Enter at least one supplier, or choose a file");
        somebody()
                .onPhone()
                .open("/self-check")
                .fill("Suppliers", "name,country\nGantrywick Holloway Mills,CN\n,FR")
                .press("Check")
                .see("The row has no name");
    }

    /** The words on what has the focus. */
    private static String active(Browser browser) {
        return String.valueOf(browser.page().evaluate("document.activeElement.textContent"))
                .strip();
    }
}
