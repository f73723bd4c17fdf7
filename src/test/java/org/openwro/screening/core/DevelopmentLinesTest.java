package org.openwro.screening.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openwro.screening.BuiltInRegister;
import org.openwro.screening.core.DevelopmentLines.Labelled;

/** Screens the development set against the public history of orders and counts what a careful officer would count. */
class DevelopmentLinesTest {

    private record Screened(Labelled label, Screening screening) {

        boolean alerted() {
            return screening.result() == Result.HIT || screening.result() == Result.POSSIBLE;
        }

        boolean rightOrder(Result atLeast) {
            return screening.matches().stream()
                    .filter(m -> m.result().compareTo(atLeast) <= 0)
                    .anyMatch(m -> label.orderIds().contains(m.orderId()));
        }
    }

    private static List<Screened> screened;

    @BeforeAll
    static void screenAllLines() {
        OrderSnapshot snapshot = OrderSnapshot.of(BuiltInRegister.all());
        screened = new ArrayList<>();
        long start = System.nanoTime();
        for (Labelled label : DevelopmentLines.all()) {
            screened.add(new Screened(label, snapshot.screen(label.line())));
        }
        System.out.printf("screened %d lines in %d ms%n", screened.size(), (System.nanoTime() - start) / 1_000_000);
        printConfusion();
    }

    @Test
    void lines_that_an_officer_would_detain_are_found_under_the_right_order() {
        List<Screened> hits = expecting("HIT");
        assertThat(share(hits, s -> s.alerted() && s.rightOrder(Result.POSSIBLE)))
                .isGreaterThanOrEqualTo(0.97);
        assertThat(share(hits, s -> s.rightOrder(Result.HIT))).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void lines_that_do_not_decide_alone_are_shown_to_an_officer() {
        assertThat(share(expecting("POSSIBLE"), s -> s.rightOrder(Result.POSSIBLE)))
                .isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void ordinary_lines_raise_hardly_any_alert() {
        assertThat(share(expecting("NONE"), Screened::alerted)).isLessThanOrEqualTo(0.01);
    }

    @Test
    void traps_do_not_raise_alerts() {
        List<Screened> traps = screened.stream().filter(s -> s.label().trap()).toList();
        assertThat(share(traps, Screened::alerted)).isLessThanOrEqualTo(0.05);
    }

    @Test
    void every_alert_gives_its_evidence() {
        assertThat(screened).filteredOn(Screened::alerted).allSatisfy(s -> assertThat(
                        s.screening().matches())
                .allSatisfy(m -> assertThat(m.evidence()).isNotEmpty()));
    }

    private static List<Screened> expecting(String label) {
        return screened.stream().filter(s -> s.label().expected().equals(label)).toList();
    }

    private static double share(List<Screened> lines, java.util.function.Predicate<Screened> test) {
        return lines.stream().filter(test).count() / (double) lines.size();
    }

    private static void printConfusion() {
        Map<String, Integer> confusion = new TreeMap<>();
        for (Screened s : screened) {
            String expected = s.label().trap() ? "TRAP" : s.label().expected();
            confusion.merge(expected + " -> " + s.screening().result(), 1, Integer::sum);
            boolean wrong = expected.equals("HIT") && !s.rightOrder(Result.HIT)
                    || expected.equals("POSSIBLE") && !s.rightOrder(Result.POSSIBLE)
                    || s.label().expected().equals("NONE") && s.alerted()
                    || expected.equals("POSSIBLE") && s.screening().result() == Result.HIT;
            if (wrong) {
                System.out.println(
                        expected + " " + s.label().orderIds() + " " + s.label().reason() + "\n   "
                                + s.label().line().manufacturerName() + " | "
                                + s.label().line().description() + "\n   "
                                + s.screening().matches());
            }
        }
        confusion.forEach((key, count) -> System.out.println(key + ": " + count));
    }
}
