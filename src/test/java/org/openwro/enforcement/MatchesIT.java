package org.openwro.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.OpenWroIT;
import org.openwro.enforcement.intake.Column;
import org.openwro.order.OrderId;
import org.openwro.platform.Refusal;
import org.openwro.screening.core.Result;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What people do with lines that point to an order. */
@RecordApplicationEvents
class MatchesIT extends OpenWroIT {

    private static OrderId order;

    @Autowired
    private ReceiveEntryLines receiving;

    @Autowired
    private EntryLines lines;

    @Autowired
    private RaiseHold raising;

    @Autowired
    private DismissMatch dismissing;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private ConfigurableApplicationContext context;

    /** Hits of one line, in whatever thread they are told. */
    private static final class Told implements ApplicationListener<PayloadApplicationEvent<LinesHit>> {

        private final List<Hit> hits = new CopyOnWriteArrayList<>();
        private final String lineId;

        private Told(String lineId) {
            this.lineId = lineId;
        }

        @Override
        public void onApplicationEvent(PayloadApplicationEvent<LinesHit> event) {
            event.getPayload().hits().stream()
                    .filter(each -> each.line().lineId().equals(lineId))
                    .forEach(hits::add);
        }
    }

    @BeforeEach
    void an_order_is_in_force() {
        if (order == null) {
            order = OrderFixture.inForce(jdbc, "Zarvonik Kelpwerk Ostermund", LocalDate.of(2021, 1, 4));
        }
    }

    @Test
    void a_hit_is_published_once_with_its_grounds_and_explains_itself_in_plain_words() throws Exception {
        LineRows hit = made("Zarvonik Kelpwerk Ostermund", "CN");
        Told told = new Told(hit.id());
        context.addApplicationListener(told);
        receive(hit);
        // the reader tells of hits in a thread of its own
        Awaitility.await().until(() -> !told.hits.isEmpty());
        context.removeApplicationListener(told);
        assertThat(told.hits).singleElement().satisfies(each -> {
            assertThat(each.line().lineId()).isEqualTo(hit.id());
            assertThat(each.raisedBy()).isNull();
            assertThat(each.grounds()).singleElement().satisfies(ground -> {
                assertThat(ground.orderId()).isEqualTo(order.value());
                assertThat(ground.targetId()).isEqualTo("1");
            });
        });
        mvc.perform(get("/lines/" + hit.id()).with(as("pat")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("is the party named in the order")))
                .andExpect(content().string(containsString("It is the only order that the line points to.")))
                .andExpect(content().string(containsString("score")));
        mvc.perform(get("/lines/" + hit.id()).with(as("noel"))).andExpect(status().isNotFound());
        mvc.perform(get("/lines/" + hit.id()).with(as("harper"))).andExpect(status().isForbidden());
        assertThat(refusal(raising.raise(new HoldLine(hit.id(), order.value(), "again"), Actors.officerAtLosAngeles())))
                .isEqualTo("enforcement.hold.already");
    }

    @Test
    void the_list_of_matches_is_filtered_and_cut_to_the_ports_of_the_officer() throws Exception {
        LineRows here = made("Zarvonik Kelpwerk Ostermund", "CN");
        LineRows there = made("Zarvonik Kelpwerk Ostermund", "CN").with(Column.PORT_CODE, "4601");
        receive(here, there);
        mvc.perform(get("/hits")
                        .param("order", order.value())
                        .param("result", "HIT")
                        .with(as("tara")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(here.id())))
                .andExpect(content().string(not(containsString("No match fits this filter"))))
                .andExpect(content().string(containsString(there.id())));
        mvc.perform(get("/hits").param("order", order.value()).with(as("noel")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(there.id())))
                .andExpect(content().string(not(containsString(here.id()))));
        mvc.perform(get("/hits")
                        .param("order", order.value())
                        .param("port", "2704")
                        .with(as("noel")))
                .andExpect(content().string(containsString("No match fits this filter")));
        mvc.perform(get("/hits")
                        .param("order", order.value())
                        .param("from", "2021-03-02")
                        .with(as("tara")))
                .andExpect(content().string(not(containsString(here.id()))));
        mvc.perform(get("/hits").param("from", "yesterday").with(as("tara"))).andExpect(status().isBadRequest());
        mvc.perform(get("/hits").with(as("gale"))).andExpect(status().isForbidden());
    }

    @Test
    void an_officer_holds_a_possible_line_with_a_reason() throws Exception {
        LineRows possible = possible();
        mvc.perform(post("/lines/" + possible.id() + "/hold")
                        .with(as("pat"))
                        .with(csrf())
                        .param("orderId", "")
                        .param("reason", "I saw the marks"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Choose the order under which you hold the line")))
                .andExpect(content().string(containsString("I saw the marks")));
        assertThat(lines.find(possible.id()).orElseThrow().decision()).isNull();
        mvc.perform(post("/lines/" + possible.id() + "/hold")
                        .with(as("pat"))
                        .with(csrf())
                        .param("orderId", order.value())
                        .param("reason", "The cartons carry the mark of the maker"))
                .andExpect(redirectedUrl("/lines/" + possible.id()));
        assertThat(lines.find(possible.id()).orElseThrow()).satisfies(line -> {
            assertThat(line.isHeld()).isTrue();
            assertThat(line.result()).isEqualTo(Result.POSSIBLE);
            assertThat(line.decision().by()).isEqualTo("pat");
        });
        assertThat(events.stream(LinesHit.class).flatMap(event -> event.hits().stream()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.raisedBy()).isEqualTo("pat");
                    assertThat(each.reason()).startsWith("The cartons");
                    assertThat(each.grounds().get(0).orderId()).isEqualTo(order.value());
                });
        mvc.perform(get("/lines/" + possible.id()).with(as("tara")))
                .andExpect(content().string(containsString("Held by pat")))
                .andExpect(content().string(not(containsString("Raise hold"))));
    }

    @Test
    void an_officer_holds_a_line_without_any_match_under_an_order_in_force() {
        LineRows line = LineRows.ordinary();
        receive(line);
        assertThat(refusal(
                        raising.raise(new HoldLine(line.id(), "WRO-NOWHERE", "A tip"), Actors.officerAtLosAngeles())))
                .isEqualTo("enforcement.hold.order.notInForce");
        assertThat(raising.raise(new HoldLine(line.id(), order.value(), "A tip"), Actors.officerAtLosAngeles())
                        .orThrow()
                        .isHeld())
                .isTrue();
        assertThat(events.stream(LinesHit.class).flatMap(event -> event.hits().stream()))
                .singleElement()
                .satisfies(each -> assertThat(each.grounds().get(0).targetId()).isNull());
    }

    @Test
    void only_port_people_of_that_port_decide() {
        LineRows possible = possible();
        HoldLine hold = new HoldLine(possible.id(), order.value(), "reason");
        assertThat(raising.raise(hold, Actors.officerAtNewark()).isRefused()).isTrue();
        assertThat(raising.raise(hold, Actors.tradeSpecialist()).isRefused()).isTrue();
        assertThat(raising.raise(hold, Actors.importer()).isRefused()).isTrue();
        assertThat(dismissing
                        .dismiss(possible.id(), "reason", Actors.officerAtNewark())
                        .isRefused())
                .isTrue();
        assertThat(raising.raise(new HoldLine("no-such-line", order.value(), "r"), Actors.officerAtLosAngeles())
                        .isRefused())
                .isTrue();
        assertThat(lines.find(possible.id()).orElseThrow().decision()).isNull();
        assertThat(events.stream(LinesHit.class)).isEmpty();
    }

    @Test
    void a_possible_match_is_set_aside_with_a_reason_and_may_still_be_held_later() throws Exception {
        LineRows possible = possible();
        assertThat(refusal(dismissing.dismiss(possible.id(), " ", Actors.officerAtLosAngeles())))
                .isEqualTo("enforcement.dismiss.reason.missing");
        dismissing
                .dismiss(possible.id(), "Another company, seen its papers", Actors.officerAtLosAngeles())
                .orThrow();
        assertThat(lines.find(possible.id()).orElseThrow().isDismissed()).isTrue();
        mvc.perform(get("/hits")
                        .param("order", order.value())
                        .param("undecided", "true")
                        .with(as("tara")))
                .andExpect(content().string(not(containsString(possible.id()))));
        assertThat(refusal(dismissing.dismiss(possible.id(), "again", Actors.officerAtLosAngeles())))
                .isEqualTo("enforcement.dismiss.decided");
        assertThat(raising.raise(new HoldLine(possible.id(), order.value(), "New papers"), Actors.officerAtLosAngeles())
                        .orThrow()
                        .isHeld())
                .isTrue();
    }

    private LineRows possible() {
        LineRows row = made("Zarvonik Kelpwerk Ostermund", "DE").with(Column.DESCRIPTION, "GLASS BEADS");
        receive(row);
        assertThat(lines.find(row.id()).orElseThrow().result()).isEqualTo(Result.POSSIBLE);
        events.clear();
        return row;
    }

    private static LineRows made(String maker, String country) {
        return LineRows.ordinary()
                .with(Column.ENTRY_NUMBER, "E" + System.nanoTime())
                .with(Column.MANUFACTURER_NAME, maker)
                .with(Column.MANUFACTURER_COUNTRY, country)
                .with(Column.COUNTRY_OF_ORIGIN, country)
                .with(Column.MANUFACTURER_CITY, "SHENZHEN")
                .with(Column.MID, "");
    }

    private void receive(LineRows... rows) {
        byte[] csv = LineRows.file(rows).getBytes(StandardCharsets.UTF_8);
        receiving
                .receive(Submission.file("lines.csv", new ByteArrayInputStream(csv)), Actors.tradeSpecialist())
                .orThrow();
    }

    private static String refusal(org.openwro.platform.Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::messageKey).findFirst().orElse("done");
    }

    private RequestPostProcessor as(String username) {
        return user(users.loadUserByUsername(username));
    }
}
