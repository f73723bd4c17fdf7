package org.openwro.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.order.ListedStatus;
import org.openwro.order.Order;
import org.openwro.order.OrderId;
import org.openwro.order.OrderState;
import org.openwro.order.Target;
import org.openwro.screening.core.EndAnchor;

/** Petitions against an order on a region, which names nobody and which one remediated mill does not end for all others. */
class AreaModificationIT extends PetitionIT {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final String MILL = "Tarim Weaving Mill Co., Ltd.";

    private OrderId orderOnRegion() {
        OrderId order = order();
        jdbc.sql("update order_target set kind = 'REGION', name = 'Quillon Province' where order_id = ? and seq = 1")
                .param(order.value())
                .update();
        return order;
    }

    @Test
    void a_modification_takes_the_petitioner_out_of_a_region_and_leaves_it_in_force_for_all_others() throws Exception {
        OrderId order = orderOnRegion();
        PetitionId id = check(filed(modification(order, 1)), Actors.investigator());
        mvc.perform(get("/petitions/" + id).with(as("mei")))
                .andExpect(content().string(containsString(MILL + ", within Quillon Province")));
        toSignature(id, everythingRemediated(EndAnchor.RECEIVED_AFTER, DAY));

        sign(id, Actors.commissioner()).orThrow();

        Order changed = orders.get(order);
        assertThat(changed.openTargets())
                .extracting(Target::name)
                .containsExactly("Quillon Province", "Quillon Spinning");
        assertThat(changed.excepts(MILL)).isTrue();
        assertThat(changed.status()).isEqualTo(ListedStatus.PARTIALLY_ACTIVE);
        assertThat(letterWords(id)).contains("only " + MILL + " is released");
    }

    @Test
    void who_was_taken_out_has_nothing_left_to_petition_for() {
        OrderId order = orderOnRegion();
        PetitionId id = check(filed(modification(order, 1)), Actors.investigator());
        toSignature(id, everythingRemediated(EndAnchor.RECEIVED_AFTER, DAY));
        sign(id, Actors.commissioner()).orThrow();

        assertThat(keys(file(modification(order, 1), Actors.producer())))
                .containsExactly("petition.refused.notReached");
    }

    @Test
    void an_importer_that_has_remediated_nothing_there_cannot_be_taken_out_of_a_region() {
        OrderId order = orderOnRegion();

        assertThat(keys(file(modification(order, 1, 2), Actors.importer())))
                .containsExactly("petition.refused.areaOfProducers");
        assertThat(file(modification(order, 2), Actors.importer()).isRefused()).isFalse();
        assertThat(file(revocation(orderOnRegion()), Actors.importer()).isRefused())
                .isFalse();
    }

    @Test
    void a_revocation_lifts_the_region_itself() {
        OrderId order = orderOnRegion();
        PetitionId id = check(filed(revocation(order)), Actors.investigator());
        toSignature(id, everythingRemediated(EndAnchor.IMMEDIATE_RELEASED, null));

        sign(id, Actors.commissioner()).orThrow();

        assertThat(orders.get(order).state()).isEqualTo(OrderState.ENDED);
        assertThat(orders.get(order).excepts(MILL)).isFalse();
    }
}
