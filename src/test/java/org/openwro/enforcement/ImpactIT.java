package org.openwro.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.browser.OpenWroBrowserIT;
import org.openwro.enforcement.impact.ImpactPreview;
import org.openwro.enforcement.impact.ImpactResult;
import org.openwro.enforcement.impact.PreviewImpact;
import org.openwro.enforcement.intake.Column;
import org.openwro.order.OrderId;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.screening.core.Result;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Drafts over the lines of the last twelve months; makers here have names that no other test uses. */
class ImpactIT extends OpenWroBrowserIT {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    private PreviewImpact previewing;

    @Autowired
    private ReceiveEntryLines receiving;

    @Autowired
    private UserDetailsService users;

    @Test
    void a_draft_shows_the_lines_of_twelve_months_that_it_would_have_held() {
        String maker = maker();
        received(
                line(maker, "2704", 10, "1000"),
                line(maker, "2704", 200, "500.50"),
                line(maker, "4601", 30, "3000"),
                line(maker, "4601", 400, "9999"),
                line("Somebody Else Entirely GmbH", "2704", 10, "7000"));
        OrderId draft = draft(maker);

        assertThat(view(draft)).as("before it is asked for").isNull();
        previewing.begin(draft, Actors.tradeSpecialist()).orThrow();
        ImpactResult result = done(draft).result();

        assertThat(result.hits()).isEqualTo(new ImpactResult.Share(3, new BigDecimal("4500.50")));
        assertThat(result.held().lines()).isZero();
        assertThat(result.ports())
                .containsExactly(
                        new ImpactResult.Slice("4601", 1, new BigDecimal("3000")),
                        new ImpactResult.Slice("2704", 2, new BigDecimal("1500.50")));
        assertThat(result.origins()).extracting(ImpactResult.Slice::key).containsExactly("CN");
        assertThat(result.months()).extracting(ImpactResult.Slice::key).isSorted();
        assertThat(result.samples()).hasSize(3).allSatisfy(sample -> {
            assertThat(sample.result()).isEqualTo(Result.HIT);
            assertThat(sample.maker()).isEqualTo(maker);
            assertThat(sample.matches()).isNotEmpty();
        });
    }

    @Test
    void lines_that_another_order_holds_already_are_told_apart() {
        String maker = maker();
        OrderFixture.inForce(jdbc, maker, clock.today().minusYears(2));
        received(line(maker, "2704", 10, "1000"));
        OrderId draft = draft(maker);
        previewing.begin(draft, Actors.counsel()).orThrow();
        assertThat(done(draft).result().held().lines()).isEqualTo(1);
    }

    @Test
    void another_scope_of_the_draft_is_another_run() {
        String maker = maker();
        OrderId draft = draft(maker);
        previewing.begin(draft, Actors.director()).orThrow();
        done(draft);
        jdbc.sql("update order_target set name = name || ' and Sons' where order_id = ?")
                .param(draft.value())
                .update();
        assertThat(view(draft)).isNull();
    }

    @Test
    void a_run_under_way_is_not_started_twice_and_one_that_was_cut_off_is_started_again() {
        OrderId draft = draft(maker());
        previewing.begin(draft, Actors.director()).orThrow();
        done(draft);
        leave(draft, "1 minute");
        assertThat(view(draft).isRunning()).isTrue();
        assertThat(keys(previewing.begin(draft, Actors.director()))).containsExactly("enforcement.impact.running");
        leave(draft, "10 minutes");
        assertThat(view(draft).resting()).isTrue();
        previewing.begin(draft, Actors.director()).orThrow();
        done(draft);
    }

    @Test
    void there_is_none_for_an_order_in_force_and_for_a_draft_without_target() {
        OrderId inForce = OrderFixture.inForce(jdbc, maker(), clock.today());
        assertThat(keys(previewing.begin(inForce, Actors.director()))).containsExactly("enforcement.impact.noDraft");
        OrderId empty = draft(maker());
        jdbc.sql("delete from order_target where order_id = ?")
                .param(empty.value())
                .update();
        assertThat(keys(previewing.begin(empty, Actors.director()))).containsExactly("enforcement.impact.noTarget");
    }

    @Test
    void only_headquarters_sees_it() throws Exception {
        OrderId draft = draft(maker());
        for (String outsider : new String[] {"pat", "harper", "mei", "admin"}) {
            mvc.perform(get("/impact/" + draft).with(user(users.loadUserByUsername(outsider))))
                    .andExpect(status().isForbidden());
            mvc.perform(post("/impact/" + draft).with(csrf()).with(user(users.loadUserByUsername(outsider))))
                    .andExpect(status().isForbidden());
        }
        assertThat(keys(previewing.begin(draft, Actors.officerAtLosAngeles())))
                .containsExactly("enforcement.impact.noDraft");
        mvc.perform(post("/impact/" + draft).with(csrf()).with(user(users.loadUserByUsername("colin"))))
                .andExpect(redirectedUrl("/impact/" + draft));
        done(draft);
    }

    @Test
    void the_page_begins_a_run_and_shows_what_it_met() {
        String maker = maker();
        received(line(maker, "2704", 10, "1234"));
        OrderId draft = draft(maker);
        var page = signedIn("diego")
                .open("/impact/" + draft)
                .see("has not been screened yet")
                .press("Screen the draft");
        done(draft);
        page.open("/impact/" + draft).see("2704 Los Angeles").see("1,234").see(maker);
    }

    private ImpactPreview view(OrderId draft) {
        return previewing.view(draft, Actors.counsel()).orElseThrow().preview();
    }

    private ImpactPreview done(OrderId draft) {
        await().until(() -> view(draft).done());
        return view(draft);
    }

    private void leave(OrderId draft, String since) {
        jdbc.sql(
                        "update impact_preview set state = 'RUNNING', moved_at = ?::timestamptz - ?::interval where order_id = ?")
                .params(java.sql.Timestamp.from(clock.instant()), since, draft.value())
                .update();
    }

    private static String maker() {
        return "Quaymont Impact Works " + (char) ('A' + NUMBER.incrementAndGet()) + NUMBER.get() + " Ltd";
    }

    private LineRows line(String maker, String port, int daysAgo, String value) {
        return LineRows.ordinary()
                .with(Column.PORT_CODE, port)
                .with(Column.IMPORT_DATE, clock.today().minusDays(daysAgo).toString())
                .with(Column.MANUFACTURER_NAME, maker)
                .with(Column.MANUFACTURER_COUNTRY, "CN")
                .with(Column.COUNTRY_OF_ORIGIN, "CN")
                .with(Column.MID, "")
                .with(Column.VALUE_USD, value);
    }

    private void received(LineRows... rows) {
        byte[] file = LineRows.file(rows).getBytes(StandardCharsets.UTF_8);
        receiving
                .receive(Submission.file("impact.csv", new ByteArrayInputStream(file)), Actors.tradeSpecialist())
                .orThrow();
    }

    private OrderId draft(String maker) {
        OrderId id = OrderFixture.inForce(jdbc, maker, clock.today());
        jdbc.sql("update trade_order set state = 'DRAFT' where id = ?")
                .param(id.value())
                .update();
        return id;
    }

    private static java.util.List<String> keys(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::messageKey).toList();
    }
}
