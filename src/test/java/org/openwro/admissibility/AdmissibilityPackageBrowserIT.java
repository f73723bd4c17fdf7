package org.openwro.admissibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openwro.browser.Browser;
import org.openwro.detention.DetentionIT;
import org.openwro.detention.DetentionId;
import org.openwro.detention.DetentionState;

/** Importer and seller each sign their own paper, and the chain is drawn; every page is held against the page rules. */
class AdmissibilityPackageBrowserIT extends DetentionIT {

    @TempDir
    private Path folder;

    @Test
    void the_seller_signs_on_a_phone_and_the_importer_draws_the_chain_and_files() throws IOException {
        DetentionId id = noticed(held(order("WRO")));
        Browser harper = signedIn("harper").open("/packages/" + id).see("No seller has signed");
        harper.press("Send the link").see("Choose at least one line");
        harper.fill("Name of the seller or owner", "Tarim Weaving Mill Co., Ltd.")
                .fill("E-mail address", "wei@mill.example")
                .tick("1: " + detentions.get(id).lines().get(0).description())
                .press("Send the link")
                .see("Waiting for the signature");

        Browser seller = somebody().onPhone().open("/certificates/" + secret());
        seller.press("Sign the certificate").see("Confirm that your statements are true and complete");
        assertThat(seller.focused()).isEqualTo("error-summary");
        seller.fill("Quantity and description", "100 KG woven cotton")
                .fill("Number and marks of packages", "1 bale, TW 1")
                .fill("Name of the producer", "Tarim Weaving Mill Co., Ltd.")
                .fill("Place of production", "Aksu")
                .fill("Carrier", "MV Alba")
                .fill("Place of lading", "Qingdao")
                .fill("Date of departure", clock.today().minusDays(200).toString())
                .fill("Statement on labor", "No forced labor was used at any stage.")
                .fill("Your name and company", "Wei Liu, Tarim Weaving Mill Co., Ltd.")
                .choose("You sign as the", "Foreign seller")
                .tick("I certify that these statements are true and complete, and I sign them")
                .press("Sign the certificate")
                .see("Signed by Wei Liu");

        step(harper, id, "Raw material", "Bukhara Farm");
        step(harper, id, "Manufacture", "Tarim Weaving Mill");
        harper.choose("Takes from", "Step 1: Bukhara Farm, cotton")
                .fill("How much of it", "300")
                .press("Add")
                .see("Step 1: 300 KG of cotton");
        harper.choose("Kind of paper", "Invoice")
                .attach("Files", Files.writeString(folder.resolve("invoice.txt"), "300 KG"))
                .page()
                .getByText("Add the papers")
                .click();
        // the file goes piece by piece before the form
        harper.page().getByText("The papers are on file.").waitFor();
        harper.see("This step has no gap");
        harper.open("/packages/" + id).see("Step 1: no paper proves it").see("One certificate of origin is signed");

        harper.open("/detentions/" + id)
                .follow("Go to: Choose proof or export")
                .see("Wei Liu, Tarim Weaving Mill Co., Ltd.")
                .fill("Statement signed by", "Harper Quinn")
                .choose("Who signed the statement is the", "Importer")
                .fill("Statement signed on", clock.today().toString())
                .fill("Efforts, results and belief", "We visited every tier.")
                .attach("Signed statement (file, required)", Files.writeString(folder.resolve("own.txt"), "Signed"))
                .press("File proof")
                .see("Your proof is on file.");
        assertThat(state(id)).isEqualTo(DetentionState.UNDER_ADMISSIBILITY_REVIEW);
        signedIn("tara").open("/packages/" + id).see("Bukhara Farm").notSee("Add a step");
    }

    private void step(Browser harper, DetentionId id, String kind, String party) {
        harper.open("/packages/" + id + "/steps/0")
                .choose("What happens", kind)
                .fill("Who does it", party)
                .choose("Country", "Uzbekistan")
                .fill("Place", "Bukhara")
                .fill("First day", clock.today().minusDays(90).toString())
                .fill("Last day", clock.today().minusDays(60).toString())
                .fill("What comes out", "cotton")
                .fill("How much", "300")
                .fill("Unit", "kg")
                .press("Save the step")
                .see("The step is saved.");
    }

    private String secret() {
        return jdbc.sql("select body from outgoing_mail where recipient = 'wei@mill.example' order by id desc limit 1")
                .query(String.class)
                .single()
                .replaceAll("(?s).*/certificates/([A-Za-z0-9_-]+).*", "$1");
    }
}
