package org.openwro.screening.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openwro.screening.BuiltInRegister;

/** A line that repeats the words of an order must be found under it, whatever the order. */
class EveryTargetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final List<OrderTerms> ORDERS = BuiltInRegister.all();
    private static final OrderSnapshot SNAPSHOT = OrderSnapshot.of(ORDERS);

    record Case(OrderTerms order, OrderTarget target, String name) {

        @Override
        public String toString() {
            return order.orderId() + " " + name;
        }
    }

    static Stream<Case> namesInForce() {
        return ORDERS.stream().flatMap(order -> order.targets().stream()
                .filter(target -> InForceRule.counts(target, TODAY))
                .filter(target -> List.of(TargetKind.ENTITY, TargetKind.VESSEL, TargetKind.FLEET, TargetKind.SITE)
                        .contains(target.kind()))
                .flatMap(target -> Stream.concat(Stream.of(target.name()), target.aliases().stream())
                        .map(name -> new Case(order, target, name))));
    }

    @ParameterizedTest
    @MethodSource("namesInForce")
    void a_name_of_the_order_is_found(Case given) {
        Screening screening = SNAPSHOT.screen(line(given));
        assertThat(screening.matches()).anySatisfy(match -> {
            assertThat(match.orderId()).isEqualTo(given.order().orderId());
            assertThat(match.result()).isIn(Result.HIT, Result.POSSIBLE);
        });
    }

    private static EntryLine line(Case given) {
        OrderTarget target = given.target();
        boolean vessel = target.kind() == TargetKind.VESSEL;
        String hts = target.goods().htsPrefixes().stream().findFirst().orElse("");
        String words = target.goods().words().stream().findFirst().orElse("GOODS");
        return new EntryLine(
                "L1",
                "",
                "",
                TODAY,
                "",
                vessel ? "SOME FISHERY LTD" : given.name(),
                "",
                target.city(),
                "",
                vessel ? "" : target.country(),
                "",
                target.country(),
                hts,
                words,
                BigDecimal.ONE,
                "",
                BigDecimal.ONE,
                vessel ? given.name() : "");
    }
}
