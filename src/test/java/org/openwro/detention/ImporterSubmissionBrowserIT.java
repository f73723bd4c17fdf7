package org.openwro.detention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openwro.browser.Browser;

/** An importer proves that held goods are admissible; every page is held against the page rules. */
class ImporterSubmissionBrowserIT extends DetentionIT {

    private static final String SEARCH = "Search tasks by case number, title or task";

    @TempDir
    private Path folder;

    @Test
    void an_importer_files_both_papers_after_a_refusal_and_a_specialist_releases_one_line() throws IOException {
        DetentionId id = noticed(held(order("WRO")));
        Path certificate = Files.writeString(folder.resolve("certificate.txt"), "Signed in Aksu");
        Path statement = Files.writeString(folder.resolve("statement.txt"), "Signed in San Pedro");

        Browser harper = signedIn("harper")
                .open("/work?queue=group")
                .fill(SEARCH, id.value())
                .press("Search")
                .see("Choose proof or export");
        harper.open("/detentions")
                .fill("Search", detentions.get(id).shipment().entryNumber())
                .press("Show")
                .follow(id.value())
                .see("Do nothing")
                .follow("Go to: Choose proof or export");
        withoutSigner(harper, clock.today().plusDays(1));
        harper.press("File proof")
                .see("Enter who signed the certificate")
                .see("Enter the day of the signature, today or earlier");
        assertThat(harper.focused()).isEqualTo("error-summary");
        assertThat(harper.valueOf("Carrier")).isEqualTo("MV Alba");
        assertThat(harper.valueOf("Statement on labor")).isEqualTo("No forced labor was used at any stage.");
        assertThat(harper.valueOf("Certificate signed on"))
                .isEqualTo(clock.today().plusDays(1).toString());
        assertThat(state(id)).isEqualTo(DetentionState.PROOF_PENDING);

        harper.fill("Certificate signed by", "Wei Liu, Tarim Weaving Mill")
                .fill("Certificate signed on", clock.today().minusDays(30).toString())
                .attach("Signed certificate (file, required)", certificate)
                .attach("Signed statement (file, required)", statement)
                .press("File proof")
                .see("Your proof is on file.");
        harper.open("/detentions/" + id).see("Wei Liu, Tarim Weaving Mill").notSee("No proof is on file");

        Browser tara = signedIn("tara")
                .open("/work?queue=group")
                .fill(SEARCH, id.value())
                .press("Search")
                .follow("Review proof")
                .see("Wei Liu, Tarim Weaving Mill");
        tara.press("Send questions or recommendation").see("Say what the tracing shows");
        decision(tara, 1, LineChoice.RELEASE, "Traced to the gin");
        decision(tara, 2, LineChoice.EXCLUDE, "Bale 2 is not in the list of the gin");
        tara.fill("What the tracing shows", "Bale 1 comes from gin 12.")
                .press("Send questions or recommendation")
                .see("The review is recorded.");
        tara.open("/detentions/" + id).see("Traced to the gin").see("Review recommends: Release");

        signedIn("gale").open("/detentions/" + id, 404).notSee("Harbor");
    }

    /** Everything but who signed the certificate. */
    private void withoutSigner(Browser harper, LocalDate signedOn) {
        harper.choose("Who signed the certificate is the", "Foreign seller")
                .fill("Certificate signed on", signedOn.toString())
                .fill("Quantity and description", "300 KG woven cotton")
                .fill("Number and marks of packages", "2 bales, marks TW 1-2")
                .fill("Name of the producer", "Tarim Weaving Mill Co., Ltd.")
                .fill("Place of production", "Aksu")
                .fill("Carrier", "MV Alba")
                .fill("Place of lading", "Qingdao")
                .fill("Date of departure", clock.today().minusDays(200).toString())
                .fill("Statement on labor", "No forced labor was used at any stage.")
                .fill("Statement signed by", "Harper Quinn")
                .choose("Who signed the statement is the", "Importer")
                .fill("Statement signed on", clock.today().toString())
                .fill("Efforts, results and belief", "We visited every tier.");
    }

    private static void decision(Browser browser, int line, LineChoice choice, String reason) {
        browser.page()
                .locator("label[for='choice-" + line + "-" + choice + "']")
                .click();
        browser.fill("Reason for line " + line, reason);
    }
}
