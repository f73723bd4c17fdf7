package org.openwro.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.openwro.order.ListedStatus;
import org.openwro.order.OrderId;
import org.openwro.order.OrderRegister;
import org.openwro.order.RegisterDetail;
import org.openwro.order.RegisterEvent;
import org.openwro.order.RegisterIndicator;
import org.openwro.order.Target;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Somebody from the public, who reads the order in the register, on its page and through the API. */
public final class RegisterReader {

    private static final String MILL = "Tarim Weaving Mill Co., Ltd.";

    private final OrderRegister register;
    private final MockMvc mvc;

    RegisterReader(OrderRegister register, MockMvc mvc) {
        this.register = register;
        this.mvc = mvc;
    }

    public void seesNothing(OrderId order) throws Exception {
        assertThat(register.find(order)).isEmpty();
        mvc.perform(get("/orders/" + order)).andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/orders/" + order)).andExpect(status().isNotFound());
    }

    public void seesItInForce(OrderId order, LocalDate since) throws Exception {
        RegisterDetail detail = register.find(order).orElseThrow();
        assertThat(detail.entry().status()).isEqualTo(ListedStatus.ACTIVE);
        assertThat(detail.effectiveOn()).isEqualTo(since);
        assertThat(detail.indicators())
                .extracting(RegisterIndicator::indicator)
                .containsExactlyInAnyOrderElementsOf(XinjiangCase.INDICATORS.keySet());
        assertThat(detail.timeline())
                .extracting(RegisterEvent::kind)
                .contains(RegisterEvent.Kind.ISSUED, RegisterEvent.Kind.ANNOUNCED);
        see("/orders/" + order)
                .andExpect(content()
                        .string(allOf(
                                containsString(XinjiangCase.REGION),
                                containsString("Workers owe the fees of their transfer"),
                                containsString("Abusive living and working conditions"))));
        see("/api/v1/orders/" + order)
                .andExpect(jsonPath("$.status").value("ACTIVE"))
                .andExpect(jsonPath("$.effectiveOn").value(since.toString()))
                .andExpect(jsonPath("$.indicators.length()").value(6))
                .andExpect(jsonPath("$.targets.length()").value(1))
                .andExpect(jsonPath("$.targets[0].regionCode").value("CN-XJ"))
                .andExpect(jsonPath("$.targets[0].whollyOrInPart").value(true))
                .andExpect(jsonPath("$.targets[0].downstream").value(true));
    }

    public void seesTheMillTakenOut(OrderId order, LocalDate since) throws Exception {
        RegisterDetail detail = register.find(order).orElseThrow();
        assertThat(detail.entry().status()).isEqualTo(ListedStatus.PARTIALLY_ACTIVE);
        assertThat(detail.aims()).hasSize(1).allMatch(target -> target.force().isOpen());
        assertThat(detail.exceptions()).extracting(Target::name).containsExactly(MILL);
        assertThat(detail.timeline())
                .filteredOn(event -> !event.names().isEmpty())
                .extracting(RegisterEvent::kind, RegisterEvent::names, RegisterEvent::text)
                .containsExactly(tuple(RegisterEvent.Kind.MODIFICATION, List.of(MILL), MillPetition.GROUND));
        see("/orders/" + order)
                .andExpect(content()
                        .string(allOf(
                                containsString("Partially active"),
                                containsString(MILL),
                                containsString(MillPetition.GROUND))));
        see("/api/v1/orders/" + order)
                .andExpect(jsonPath("$.status").value("PARTIALLY_ACTIVE"))
                .andExpect(jsonPath("$.targets[1].kind").value("NOT_COVERED"))
                .andExpect(jsonPath("$.targets[1].from").value(since.toString()));
    }

    private ResultActions see(String path) throws Exception {
        return mvc.perform(get(path)).andExpect(status().isOk());
    }
}
