package org.openwro.petition;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openwro.browser.Browser;
import org.openwro.order.OrderFixture;
import org.openwro.order.OrderId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A producer petitions against an order issued here; every page is held against the page rules. */
class PetitionBrowserIT extends PetitionIT {

    @TempDir
    private Path folder;

    @Test
    void a_producer_petitions_from_the_page_of_the_order_and_an_investigator_finds_it_complete(
            @Autowired ApplicationContext context) throws IOException {
        OrderId order = OrderFixture.of(context).wroInForce();
        jobs.runDue();
        somebody().open("/orders/" + order).see("sign in and file a petition on this page");

        Browser mei = signedIn("mei").open("/orders/" + order).follow("File a petition");
        mei.fill("Statement", "Fees were repaid to every worker.")
                .press("Begin the petition")
                .see("Choose at least one target");
        assertThat(mei.focused()).isEqualTo("error-summary");
        assertThat(mei.valueOf("Statement")).isEqualTo("Fees were repaid to every worker.");
        mei.choose("What should be released from the order?", OrderFixture.PRODUCER + " (MY)");
        mei.page().locator("label[for='kind-MODIFICATION']").click();
        mei.press("Begin the petition").see("The draft is kept.");
        PetitionId id = petitions.openOf("ORG-TARIM", order).orElseThrow();

        mei.follow("Places")
                .fill("Place", "Plant 1")
                .press("Add a place")
                .see("The place is added.")
                .follow("Petition " + id);
        mei.follow("Papers")
                .attach("Audit reports", Files.writeString(folder.resolve("audit.txt"), "An unannounced audit"))
                .press("Add these papers")
                .see("audit.txt")
                .follow("Petition " + id);
        mei.press("File the petition").see("ILO-09 at Plant 1");
        assertThat(mei.focused()).isEqualTo("error-summary");
        mei.follow("Indicators at Plant 1").fill("Identified (ILO-09)", "412 workers paid fees");
        mei.press("Save").see("Say what was corrected on ILO-09");
        assertThat(mei.valueOf("Identified (ILO-09)")).isEqualTo("412 workers paid fees");
        said(mei).see("What you said at this place is kept.").see("Still open");
        mei.follow("Indicators at " + OrderFixture.PRODUCER).fill("Identified (ILO-09)", "412 workers paid fees");
        said(mei).notSee("Still open").see("Still missing");
        record(mei, id);
        mei.notSee("Still missing")
                .press("File the petition")
                .see("The petition is filed.")
                .see("Being checked for completeness")
                .see("audit.txt");
        mei.open("/petitions")
                .fill("Number, order, producer or petitioner", id.value())
                .press("Filter")
                .see(order.value());
        mei.open("/petitions/new").see("Which order is the petition about?");

        Browser victor = signedIn("victor")
                .open("/work?queue=group")
                .fill("Search tasks by case number, title or task", id.value())
                .press("Search")
                .follow("Check petition")
                .see("Repayment receipts of 412 workers")
                .press("Finish the check");
        assertThat(victor.focused()).isEqualTo("error-summary");
        victor.choose("Result of the check", "Complete: the remediation is assessed next")
                .press("Finish the check")
                .see("The check is done.");

        mei.open("/petitions/" + id).see("Being assessed").notSee("victor");
        signedIn("harper").open("/petitions/" + id, 404);
    }

    private static Browser said(Browser petitioner) {
        return petitioner
                .fill("Corrected (ILO-09)", "Repayment receipts of 412 workers")
                .fill("Prevented (ILO-09)", "No fees since 2025")
                .choose("Papers that prove it (ILO-09)", "audit.txt")
                .press("Save");
    }

    private void record(Browser petitioner, PetitionId id) throws IOException {
        String ledger = "worker,claim,currency,owed,paid,paid_on,proof\nW-1,RECRUITMENT_FEE,MYR,900,900,2026-01-10,";
        petitioner
                .follow("Repaid workers")
                .attach("CSV file", Files.writeString(folder.resolve("wrong.csv"), ledger + "lost.txt\n"))
                .press("Add many rows")
                .see("Row 2:")
                .attach("CSV file", Files.writeString(folder.resolve("ledger.csv"), ledger + "audit.txt\n"))
                .press("Add many rows")
                .see("All rows are added.")
                .see("W-1")
                .follow("Petition " + id);
        petitioner
                .follow("Audits by third parties")
                .fill("Auditor", "Lattice Assurance")
                .fill("Independence", "Paid by a fund of buyers")
                .choose("Did it come unannounced?", "Yes, nobody at the place knew before")
                .fill("First day", "2026-01-05")
                .fill("Last day", "2026-01-07")
                .choose("Places", OrderFixture.PRODUCER)
                .choose("Places", "Plant 1");
        petitioner.page().selectOption("#report", new SelectOption().setLabel("audit.txt"));
        petitioner.press("Add an audit").see("The audit is added.").follow("Petition " + id);
        petitioner
                .follow("Workers and grievances")
                .fill("How workers took part", "They chose five of their own")
                .fill("Channel for grievances", "A hotline of a charity")
                .press("Save")
                .see("What you said of the workers is kept.");
    }
}
