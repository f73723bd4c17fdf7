package org.openwro.petition;

import static org.assertj.core.api.Assertions.assertThat;

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
                .press("File the petition")
                .see("Choose at least one target");
        assertThat(mei.focused()).isEqualTo("error-summary");
        assertThat(mei.valueOf("Statement")).isEqualTo("Fees were repaid to every worker.");
        mei.choose("What should be released from the order?", OrderFixture.PRODUCER + " (MY)");
        mei.page().locator("label[for='kind-MODIFICATION']").click();
        mei.press("File the petition").see("Enter the evidence on ILO-09");
        mei.fill("Debt bondage (ILO-09)", "Repayment receipts of 412 workers")
                .attach("Audit reports", Files.writeString(folder.resolve("audit.txt"), "An unannounced audit"))
                .press("File the petition")
                .see("The petition is filed.")
                .see("Being checked for completeness")
                .see("audit.txt");
        PetitionId id = petitions.openOf("ORG-TARIM", order).orElseThrow();
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
}
