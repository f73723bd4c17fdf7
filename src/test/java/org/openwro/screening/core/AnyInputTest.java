package org.openwro.screening.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.openwro.screening.BuiltInRegister;

/** Whatever a filer sends, screening answers, soon, and the same on every thread. */
class AnyInputTest {

    private static final OrderSnapshot SNAPSHOT = OrderSnapshot.of(BuiltInRegister.all());
    private static final int LINES = 3_000;
    private static final int ONE_MEGABYTE = 1 << 20;

    /** Pieces that stress the reading: half characters, marks in a row, letters that grow when normalised, noise words. */
    private static final String[] PIECES = {
        "\uD800",
        "\uDC00",
        "\u0301\u0301\u0301",
        "\uFDFA",
        "\u202E",
        "\u0000",
        "(主)",
        "第一二三號",
        "ﬃ",
        "İ",
        "ß",
        "新疆",
        "和田",
        "A/K/A",
        "C/O ",
        " TEL ",
        "@",
        "No. ",
        "CO., LTD.",
        "'",
        ".",
        " ",
        "  ",
        "x",
        "a b c ",
        "((((",
        "한빛솔",
        "ж",
        "\u0E44\u0E17\u0E22",
        "unit 1 unit 2 ",
        "999999999999999999999",
        "-",
        "🚢",
        "S.A. DE C.V. "
    };

    @Test
    void no_text_breaks_the_matcher() {
        Random random = new Random(42);
        for (int i = 0; i < LINES; i++) {
            EntryLine line = line(random, 60);
            assertThat(SNAPSHOT.screen(line)).isNotNull();
        }
    }

    @Test
    void a_name_of_a_megabyte_costs_no_more_than_the_part_that_is_read() {
        Random random = new Random(7);
        List<String> giants = new ArrayList<>(
                List.of("A".repeat(ONE_MEGABYTE), "a ".repeat(ONE_MEGABYTE / 2), "\uFDFA".repeat(ONE_MEGABYTE)));
        for (String piece : PIECES) {
            giants.add(piece.repeat(ONE_MEGABYTE / piece.length()));
        }
        giants.add(text(random, ONE_MEGABYTE / 8));
        for (String giant : giants) {
            EntryLine line = line(giant, giant, giant, giant);
            long start = System.nanoTime();
            assertThat(SNAPSHOT.screen(line)).isNotNull();
            assertThat(new NamePair(giant, "CN", List.of(giant), "CN").score()).isBetween(0.0, 1.0);
            assertThat(System.nanoTime() - start).as(giant.substring(0, 12)).isLessThan(2_000_000_000L);
        }
    }

    @Test
    void only_the_first_part_of_a_field_is_read() {
        String name = "Hoshine Silicon Industry Co., Ltd.";
        String far = " ".repeat(Latin.LONGEST_READ) + name;
        assertThat(Words.of(far)).isEmpty();
        assertThat(Words.of(name + far)).isEqualTo(Words.of(name));
    }

    @Test
    void two_threads_and_two_snapshots_give_the_same_answer_to_the_letter() throws Exception {
        Random random = new Random(3);
        List<EntryLine> lines = new ArrayList<>();
        DevelopmentLines.all().forEach(labelled -> lines.add(labelled.line()));
        for (int i = 0; i < 1000; i++) {
            lines.add(line(random, 40));
        }
        OrderSnapshot again = OrderSnapshot.of(BuiltInRegister.all().stream()
                .sorted((a, b) -> b.orderId().compareTo(a.orderId()))
                .toList());
        assertThat(again.contentHash()).isEqualTo(SNAPSHOT.contentHash());
        List<String> expected = answers(SNAPSHOT, lines);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<String>>> work = List.of(
                    () -> answers(SNAPSHOT, lines), () -> answers(again, lines), () -> answers(SNAPSHOT, lines));
            for (var answer : threads.invokeAll(work)) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static List<String> answers(OrderSnapshot snapshot, List<EntryLine> lines) {
        return lines.stream().map(line -> snapshot.screen(line).toString()).toList();
    }

    private static EntryLine line(Random random, int longest) {
        return line(text(random, longest), text(random, longest), text(random, longest), text(random, longest));
    }

    private static EntryLine line(String name, String address, String city, String description) {
        EntryLine usual = LineFixture.line().build();
        return new EntryLine(
                usual.lineId(),
                address,
                city,
                usual.importDate(),
                name,
                name,
                address,
                city,
                name,
                city,
                address,
                usual.countryOfOrigin(),
                name.length() % 2 == 0 ? "0307.43" : name,
                description,
                null,
                city,
                null,
                name);
    }

    private static String text(Random random, int longest) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(longest + 1);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(4)) {
                case 0 -> text.append(PIECES[random.nextInt(PIECES.length)]);
                case 1 -> text.append((char) ('a' + random.nextInt(26)));
                case 2 -> text.append((char) random.nextInt(0x10000));
                default -> text.appendCodePoint(0x4E00 + random.nextInt(0x5000));
            }
        }
        return text.toString();
    }
}
