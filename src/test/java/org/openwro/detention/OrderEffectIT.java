package org.openwro.detention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openwro.detention.ShipmentsUnderOrder.Held;
import org.openwro.detention.ShipmentsUnderOrder.Outcome;
import org.openwro.identity.DemoPersonas;
import org.openwro.lifecycle.MillPetition;
import org.openwro.order.OrderId;
import org.openwro.petition.PetitionId;
import org.openwro.platform.PageQuery;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A granted petition runs through to each shipment by itself, and a page tells what became of each. */
class OrderEffectIT extends DetentionIT {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ShipmentsUnderOrder shipments;

    private String orderInForce() {
        String id = order("WRO");
        jdbc.sql(
                        """
                        insert into trade_order (id, instrument, state, source, country, title, producer, merchandise, scope, issued,
                          issued_from, issued_to, effective_on, status, status_on, status_from, indicators)
                        values (?, 'WRO', 'IN_FORCE', 'HISTORY', 'CN', 'Tarim', 'Tarim', 'Cotton', 'ENTITY', '2021-01-13',
                          '2021-01-13', '2021-01-13', '2021-01-13', 'ACTIVE', '2021-01-13', '2021-01-13', '{ILO-04}')
                        """)
                .param(id)
                .update();
        for (int seq = 1; seq <= 2; seq++) {
            jdbc.sql(
                            """
                            insert into order_target (order_id, seq, kind, name, country, all_goods, in_force_from)
                            values (?, ?, 'ENTITY', ?, 'CN', true, date '2021-01-13')
                            """)
                    .params(id, seq, "Tarim " + seq)
                    .update();
        }
        return id;
    }

    private DetentionId heldUnder(String... orders) {
        String entry = entry();
        return hit(LineFixture.hit(LineFixture.line(entry, 1, DemoPersonas.HARBOR.name(), clock.today()), orders));
    }

    @Test
    void the_signature_on_a_petition_releases_what_nothing_else_holds_and_the_page_lists_each_shipment()
            throws Exception {
        String order = orderInForce();
        String other = order("WRO");
        DetentionId free = noticed(held(order));
        DetentionId shared = heldUnder(order, other);
        DetentionId early = heldUnder(order);
        jdbc.sql("update detention set import_date = ? where id = ?")
                .params(clock.today().minusDays(3), early.value())
                .update();
        DetentionId excluded = decided(proven(noticed(held(order))), LineChoice.EXCLUDE, LineChoice.EXCLUDE);
        MillPetition mill = (MillPetition)
                beans.autowire(MillPetition.class, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);

        PetitionId petition = mill.filed(new OrderId(order));
        mvc.perform(get("/petitions/" + petition + "/effect").with(as("victor")))
                .andExpect(status().isNotFound());
        mill.checked(petition);
        mill.assessed(petition, clock.today());
        mill.reviewed(petition);
        mill.approved(petition);
        mill.signed(petition);

        LocalDate today = clock.today();
        assertThat(shipments.of(new OrderId(order), today, new PageQuery(0, 10)).items())
                .extracting(Held::id, Held::outcome)
                .containsExactlyInAnyOrder(
                        tuple(free, Outcome.RELEASED),
                        tuple(shared, Outcome.HELD_BY_OTHERS),
                        tuple(early, Outcome.NOT_REACHED),
                        tuple(excluded, Outcome.KEEPS_ITS_WAY));
        assertThat(shipments.count(new OrderId(order), today))
                .isEqualTo(Map.of(
                        Outcome.RELEASED, 1L,
                        Outcome.HELD_BY_OTHERS, 1L,
                        Outcome.NOT_REACHED, 1L,
                        Outcome.KEEPS_ITS_WAY, 1L));
        assertThat(letters(free)).contains("detentionRelease").doesNotContain("detentionLifted");
        for (DetentionId told : List.of(shared, excluded)) {
            assertThat(letters(told)).contains("detentionLifted");
            assertThat(mailsTo(told, "ORG-HARBOR")).anyMatch(subject -> subject.startsWith("Order lifted"));
        }
        assertThat(letters(early)).doesNotContain("detentionLifted");

        mvc.perform(get("/petitions/" + petition + "/effect").with(as("victor")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(free.value()),
                                containsString("Lifted, but another order holds it"),
                                containsString(other),
                                containsString("Public letter on the order"))));
        for (String outside : List.of("mei", "harper", "paula")) {
            mvc.perform(get("/petitions/" + petition + "/effect").with(as(outside)))
                    .andExpect(status().isForbidden());
        }
    }

    private List<String> letters(DetentionId id) {
        return jdbc.sql("select split_part(template, '@', 1) from document where case_key = ? and template is not null")
                .param(id.value())
                .query(String.class)
                .list();
    }
}
