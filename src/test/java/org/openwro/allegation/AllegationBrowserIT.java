package org.openwro.allegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openwro.browser.Browser;
import org.openwro.browser.OpenWroBrowserIT;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody without an account reports and comes back with the receipt; every page is held against the page rules. */
class AllegationBrowserIT extends OpenWroBrowserIT {

    private static final String REASONS = "Why do you believe that there is forced labor?";
    private static final String CONTACT = "How do you want to be known?";
    private static final String ANONYMOUS =
            "Anonymous. Nobody asks who you are. What is typed in the fields below is thrown away.";

    @Autowired
    private ReportStatus reports;

    @TempDir
    private Path folder;

    private Path photograph;

    @BeforeEach
    void somebodyTookNotes() throws IOException {
        photograph = Files.writeString(folder.resolve("notes.txt"), "Locked at ten, opened at five.");
    }

    @Test
    void a_report_is_refused_once_then_filed_triaged_and_followed_under_its_receipt() {
        Browser filer = somebody().open("/").follow("Report an allegation");
        filled(filer).attach("Files", photograph).press("File the report");
        filer.see("Choose whether you want to be anonymous")
                .see("Choose your files again")
                .see("Say why you believe");
        assertThat(filer.focused()).isEqualTo("error-summary");
        assertThat(filer.valueOf("Region, town or address")).isEqualTo("Xinjiang, Aksu");
        filer.follow("Say why you believe that there is forced labor");
        assertThat(filer.focused()).isEqualTo("reasons");
        filer.fill(REASONS, AllegationFixture.complete().reasons())
                .choose(CONTACT, ANONYMOUS)
                .attach("Files", photograph)
                .press("File the report");
        String receipt = receiptOf(filer);
        String key = reports.of(receipt).orElseThrow().allegation().id().value();

        filer.follow("See where my report stands").notSee(receipt);
        status(filer, "1111 2222 3333 4444").see("There is no report with this receipt number");
        status(filer, receipt).see("Under review").see("An analyst is reading your report");
        assertThat(reports.of(receipt).orElseThrow().files()).isEqualTo(1);

        accepted(key);
        status(filer.open("/report/status"), receipt).see("Accepted").see("gives reason to investigate");
        filer.press("Add").see("Write a message or choose a file");
        filer.fill("Message", "A bus came in the night.").press("Add").see("It was added to your report.");
    }

    @Test
    void a_report_is_filed_on_a_phone_without_any_script() {
        Browser filer = somebody().onPhone().withoutScripts().open("/report");
        filled(filer).press("File the report").see("Say why you believe");
        assertThat(filer.valueOf("Region, town or address")).isEqualTo("Xinjiang, Aksu");
        filer.fill(REASONS, AllegationFixture.complete().reasons())
                .choose(CONTACT, ANONYMOUS)
                .attach("Files", photograph)
                .press("File the report");
        String receipt = receiptOf(filer);
        status(filer.follow("See where my report stands"), receipt)
                .see("Under review")
                .fill("Message", "They moved to another hall.")
                .press("Add")
                .see("It was added to your report.");
        assertThat(filer.page().viewportSize().width).isEqualTo(390);
    }

    /** Everything but the reasons and the choice to stay anonymous. */
    private static Browser filled(Browser filer) {
        Report report = AllegationFixture.complete();
        return filer.fill("Which goods are made?", report.merchandise())
                .fill("What do you know about the production?", report.production())
                .fill("Producer, factory, farm, mine or vessel", report.producer())
                .choose("Country of the production", "China")
                .fill("Region, town or address", "Xinjiang, Aksu")
                .fill("Goods in short words", "cotton yarn")
                .fill("Until when do you know of it?", "2026-05-01")
                .choose("Do children work there?", "I do not know")
                .fill("Why do you think the goods come to the United States?", report.importEvidence());
    }

    private static String receiptOf(Browser filer) {
        filer.see("Your report is filed").see("It is shown once");
        return filer.page().locator("#receipt-number").innerText().strip();
    }

    private static Browser status(Browser filer, String receipt) {
        return filer.fill("Your receipt number", receipt).press("Show");
    }

    private void accepted(String key) {
        Browser ines = signedIn("ines")
                .open("/work?queue=group")
                .fill("Search tasks by case number, title or task", key)
                .press("Search")
                .press("Claim: Triage allegation, " + key)
                .see("guards lock the dormitory");
        ines.press("Decide").see("Choose a decision");
        ines.choose(
                        "Decision",
                        "Accept. It becomes the start of an investigation; the filer sees that it was accepted.")
                .press("Decide")
                .see("The allegation is accepted and handed over to investigation.");
        ines.open("/allegations/" + key).see("Accepted by ines");
    }
}
