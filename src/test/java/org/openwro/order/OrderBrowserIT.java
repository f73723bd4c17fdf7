package org.openwro.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.browser.Browser;
import org.openwro.browser.OpenWroBrowserIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** People take an order from draft into force; every page is held against the page rules. */
class OrderBrowserIT extends OpenWroBrowserIT {

    @Autowired
    private Orders orders;

    private OrderFixture fixture;

    @BeforeEach
    void prepareFixture(@Autowired ApplicationContext context) {
        fixture = OrderFixture.of(context);
    }

    @Test
    void a_finding_goes_from_its_draft_over_a_return_into_force() {
        OrderId id = fixture.recommended(true);
        Browser tara = signedIn("tara").open("/order/draft/" + fixture.taskAt(id, ApprovalStep.DRAFT));
        tara.press("Send to counsel").see("Write the legal text");
        tara.press("Generate the text from the scope").see("The text was generated");
        tara.press("Send to counsel").see("The draft is with counsel.");

        Browser carmen = signedIn("carmen");
        decide(carmen, "clear", id, ApprovalStep.LEGAL_CLEARANCE, "Return", "Name the second plant");
        tara.open("/order/draft/" + fixture.taskAt(id, ApprovalStep.DRAFT)).see("Name the second plant");
        tara.press("Send to counsel");

        decide(carmen, "clear", id, ApprovalStep.LEGAL_CLEARANCE, "Clear for signature", "");
        decide(signedIn("diego"), "approve-director", id, ApprovalStep.DIRECTOR, "Approve", "");
        decide(signedIn("colin"), "approve-commissioner", id, ApprovalStep.COMMISSIONER, "Determine", "");
        decide(signedIn("selma"), "approve-secretary", id, ApprovalStep.SECRETARY, "Approve", "");

        carmen.open("/order/publication/" + fixture.taskAt(id, ApprovalStep.PUBLICATION));
        carmen.fill("Federal Register", "91 FR 12345")
                .fill("Customs Bulletin", "60 Cust. B. & Dec. No. 12")
                .fill(
                        "Day of publication in the Federal Register",
                        clock.today().toString())
                .press("Enter and bring into force")
                .see("The Finding is in force.");
        assertThat(orders.get(id).state()).isEqualTo(OrderState.IN_FORCE);
        carmen.open("/cases/" + id).see("91 FR 12345");
    }

    @Test
    void somebody_who_drafted_is_led_to_put_the_task_back_and_finds_the_draft_in_the_list() {
        OrderId id = fixture.recommended(false);
        fixture.draftOrder()
                .send(fixture.taskAt(id, ApprovalStep.DRAFT), fixture.draft(id), Actors.actingDirector())
                .orThrow();
        fixture.decide(id, ApprovalStep.LEGAL_CLEARANCE, Decision.APPROVED).orThrow();
        Browser thea = signedIn("thea")
                .open("/order/approve-director/" + fixture.taskAt(id, ApprovalStep.DIRECTOR))
                .see("Somebody else must decide here");
        thea.press("Release");
        thea.open("/drafts?search=" + id).see("Cleared by counsel, waits for approval");
    }

    private void decide(Browser browser, String page, OrderId id, ApprovalStep step, String option, String comment) {
        browser.open("/order/" + page + "/" + fixture.taskAt(id, step));
        browser.page()
                .locator("label.usa-radio__label")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + option + ":")))
                .click();
        browser.fill("Comment", comment).press("Decide");
        assertThat(browser.path()).isEqualTo("/work");
    }
}
