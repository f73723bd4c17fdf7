package org.openwro.order;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.browser.Browser;
import org.openwro.browser.OpenWroBrowserIT;
import org.openwro.modelling.ModelVersion;
import org.openwro.modelling.Models;
import org.openwro.modelling.ReleaseModels;
import org.openwro.modelling.migration.RunningMigrations;
import org.openwro.modelling.replay.RunningReplays;
import org.openwro.workflow.InboxTask;
import org.openwro.workflow.forms.AnsweredForms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * An administrator adds a task with a form of its own to the issuance of orders and moves running cases to it, in the browser and without a
 * developer.
 */
class NewTaskBrowserIT extends OpenWroBrowserIT {

    private static final String PROCESS = "process_orderIssuance";
    private static final String FORM = "second-legal-review";

    @Autowired
    private Models models;

    @Autowired
    private ReleaseModels release;

    @Autowired
    private AnsweredForms answered;

    @Autowired
    private ApplicationContext context;

    private OrderFixture fixture;

    @BeforeEach
    void prepareFixture() {
        fixture = OrderFixture.of(context);
    }

    /** The other tests go by the model that came with the application. */
    @AfterEach
    void takeOutOfForce() {
        models.inForce(PROCESS).filter(version -> version.publishedAt() != null).ifPresent(version -> release.withdraw(
                        version.id(), Actors.of("malik"))
                .orThrow());
    }

    @Test
    void a_second_legal_review_is_drawn_released_and_filled_in_also_in_a_case_that_was_running() {
        OrderId running = fixture.waitingAt(ApprovalStep.LEGAL_CLEARANCE, false);
        int older = models.inForce(PROCESS).orElseThrow().number();
        Browser edith = signedIn("edith");
        newForm(edith);
        handIn(edith);
        publish(FORM);

        drawTask(edith);
        tryOut(edith);
        handIn(edith);
        publish(PROCESS);

        reviewed(fixture.waitingAt(ApprovalStep.LEGAL_CLEARANCE, false));
        move(older, models.inForce(PROCESS).orElseThrow().number());
        reviewed(running);
    }

    /** Counsel finds the new task of the case in the queue and fills in its form, and the answer is kept with the case. */
    private void reviewed(OrderId id) {
        fixture.decide(id, ApprovalStep.LEGAL_CLEARANCE, Decision.APPROVED).orThrow();
        InboxTask review = inbox.ofCase(id.value()).get(0);
        assertThat(review.name()).isEqualTo("Second legal review");
        assertThat(review.candidateRole()).isEqualTo("COUNSEL");

        Browser carmen =
                signedIn("carmen").open("/work?queue=group&search=" + id).see("Second legal review");
        carmen.open("/work/tasks/" + review.id()).see("Reads the cleared draft once more.");
        carmen.press("Finish this task").see("Answer this: Your reasoned opinion");
        carmen.fill("Your reasoned opinion", "The scope names every plant.")
                .press("Finish this task")
                .see("The task is done");

        carmen.open("/cases/" + id)
                .see("Forms filled in")
                .see("The scope names every plant.")
                .see("Form filled in: Second legal review")
                .see("Approve order as director");
        assertThat(answered.ofCase(id.value())).hasSize(1);
    }

    /** Before it is handed in, the draft is played with an imagined case, and past cases are replayed against it. */
    private void tryOut(Browser edith) {
        String editor = edith.path();
        edith.follow("Play an imagined case")
                .press("Begin the case")
                .press("Done, go on")
                .choose("outcome", "APPROVED")
                .press("Done, go on")
                .see("the way was Approved, because outcome = APPROVED")
                .see("Second legal review");
        edith.open(editor).follow("Replay past cases").press("Replay").see("cases are walked");
        RunningReplays.workOff(context);
        edith.open(edith.path()).see("What would become of").open(editor);
    }

    /** One person plans where running cases go on, another one agrees, and they move in the background. */
    private void move(int older, int newer) {
        Browser malik = signedIn("malik").open("/models/" + PROCESS + "/migrations");
        malik.page().getByLabel("Version on which the cases run").selectOption(optionOf(malik.page(), "source", older));
        malik.page().getByLabel("Version to which they go").selectOption(optionOf(malik.page(), "target", newer));
        malik.fill("Why the cases are moved", "Every draft is looked at twice")
                .press("Make the plan from equal ids")
                .see("The plan is made");
        signedIn("admin").open(malik.path()).press("Confirm the plan").see("The plan is confirmed.");
        malik.open(malik.path()).press("Start moving").see("The cases move in the background.");
        RunningMigrations.workOff(context);
        malik.open(malik.path()).see("Moved (").see("finished");
    }

    private static String optionOf(Page page, String select, int version) {
        return page.locator("#" + select + " option")
                .filter(withText("Version " + version + ","))
                .first()
                .getAttribute("value");
    }

    private void newForm(Browser edith) {
        edith.open("/models/new").press("Begin the draft").see("Give the model a name");
        edith.fill("Name", "Second legal review")
                .fill("Why the model changes", "Counsel looks at each draft twice")
                .press("Begin the draft");
        Page page = ready(edith);
        page.locator("[data-id='Field_opinion']").first().click();
        page.locator("#model-editor-panel .bio-properties-panel-group-header")
                .filter(withText("General"))
                .click();
        page.getByLabel("Field label").fill("Your reasoned opinion");
        saved(page);
        edith.see("The checks found nothing.");
    }

    private void drawTask(Browser edith) {
        edith.open("/models/" + PROCESS)
                .fill("Why the model changes", "Counsel looks at each draft twice")
                .press("Open a draft")
                .follow("Edit");
        Page page = ready(edith);
        page.locator("[data-action='create.person']").click();
        BoundingBox flow = page.locator("[data-element-id='flow_clearedApproved'] .djs-hit")
                .first()
                .boundingBox();
        page.mouse().move(flow.x + flow.width / 2, flow.y + 90);
        page.mouse().move(flow.x + flow.width / 2, flow.y + flow.height - 1);
        page.mouse().click(flow.x + flow.width / 2, flow.y + flow.height - 1);
        page.keyboard().type("Second legal review");
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("ID", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("userTask_secondLegalReview");
        page.getByLabel("Role").selectOption("COUNSEL");
        page.getByLabel("Page or form").selectOption("form:" + FORM);
        page.locator("#model-editor-panel .bio-properties-panel-group-header")
                .filter(withText("Explanation"))
                .click();
        page.getByLabel("What is done here").fill("Reads the cleared draft once more.");
        page.getByLabel("Source in law or practice").fill("19 CFR 12.42(e)");
        page.getByLabel("Source in law or practice").blur();
        saved(page);
        assertThat(page.locator("#model-editor-findings")).not().containsText("Error");
    }

    private static Page ready(Browser browser) {
        Page page = browser.page();
        page.locator("#model-editor.is-ready").waitFor();
        return page;
    }

    private static void saved(Page page) {
        assertThat(page.locator("#model-editor-status")).containsText("Saved at");
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private void handIn(Browser edith) {
        edith.follow("Back to the version, to hand it in")
                .press("Check and hand in for approval")
                .see("The version waits for approval.");
    }

    private void publish(String key) {
        ModelVersion waiting = models.waiting(org.openwro.platform.PageQuery.of(0, 50)).items().stream()
                .filter(version -> version.key().equals(key))
                .findFirst()
                .orElseThrow();
        signedIn("malik")
                .open("/models/" + key + "/versions/" + waiting.number())
                .press("Approve")
                .see("The version is approved and can be published.")
                .press("Publish")
                .see("The version is in force for new cases.");
    }
}
