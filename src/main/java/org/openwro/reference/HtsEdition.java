package org.openwro.reference;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openwro.platform.CsvTable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Which tariff numbers the edition in use knows, by chapter and heading (four digits), and below that as far as the headings that orders
 * reach tell. Source: Harmonized System of 2022, which the Harmonized Tariff Schedule follows to six digits.
 */
@Component
public class HtsEdition {

    private static final int HEADING = 4;
    private static final int NEAREST = 3;

    private final NavigableSet<Integer> headings = new TreeSet<>();
    private final HtsHeadings known;

    public HtsEdition(
            @Value("${openwro.reference.hts-edition:classpath:reference/hts-edition.csv}") Resource file,
            HtsHeadings known) {
        this.known = known;
        CsvTable.read(file, List.of("chapter", "headings"), row -> row.list("headings")).stream()
                .flatMap(List::stream)
                .flatMapToInt(HtsEdition::span)
                .forEach(headings::add);
    }

    /** Whether the edition knows the number, of two digits or more, with or without points. */
    public boolean knows(String code) {
        String digits = HtsHeading.digits(code);
        if (digits.length() < HEADING) {
            return headings.stream().anyMatch(heading -> text(heading).startsWith(digits));
        }
        return headings.contains(Integer.parseInt(digits.substring(0, HEADING)))
                && successors(digits).isEmpty();
    }

    /** What took the place of a number that the edition dropped; else the headings that lie nearest to it. */
    public List<String> nearest(String code) {
        String digits = HtsHeading.digits(code);
        List<String> successors = successors(digits);
        if (!successors.isEmpty()) {
            return successors;
        }
        int heading = Integer.parseInt((digits + "0000").substring(0, HEADING));
        return headings.stream()
                .sorted(Comparator.comparingInt((Integer each) -> each / 100 == heading / 100 ? 0 : 1)
                        .thenComparingInt(each -> Math.abs(each - heading)))
                .limit(NEAREST)
                .sorted()
                .map(HtsEdition::text)
                .toList();
    }

    /** Empty while the number, or anything below it, is in use. */
    private List<String> successors(String digits) {
        List<HtsHeading> concerned = known.all().stream()
                .filter(each -> each.digits().length() >= 6
                        && digits.length() >= 6
                        && isOneBelowTheOther(each.digits(), digits))
                .toList();
        if (concerned.stream().anyMatch(each -> each.successors().isEmpty())) {
            return List.of();
        }
        return concerned.stream()
                .flatMap(each -> each.successors().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isOneBelowTheOther(String one, String other) {
        return Stream.of(one, other).allMatch(each -> each.startsWith(one.length() < other.length() ? one : other));
    }

    private static String text(int heading) {
        return "%04d".formatted(heading);
    }

    private static IntStream span(String span) {
        String[] ends = span.split("-");
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }
}
