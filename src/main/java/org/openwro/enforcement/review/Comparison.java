package org.openwro.enforcement.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openwro.screening.core.EntryLine;
import org.openwro.screening.core.Evidence;
import org.openwro.screening.core.Match;
import org.openwro.screening.core.OrderTarget;
import org.openwro.screening.core.TargetKind;

/** A line and a target of an order side by side, field by field. */
public final class Comparison {

    private Comparison() {}

    /**
     * One field.
     *
     * @param field its label is the message {@code screening.field.<field>}
     * @param met whether the evidence of the match names it
     * @param against whether some of that evidence speaks against the match
     */
    public record Row(String field, Marked line, Marked order, boolean met, boolean against) {}

    /** Fields that are empty on both sides are left out; places of a region stand where the line met them. */
    public static List<Row> of(EntryLine line, Match match, OrderTarget target) {
        boolean party = target.kind() != TargetKind.VESSEL;
        return Stream.of(
                        row(match, "manufacturerName", line.manufacturerName(), party ? names(target) : ""),
                        row(match, "manufacturerAddress", line.manufacturerAddress(), target.address()),
                        row(match, "manufacturerCity", line.manufacturerCity(), target.city()),
                        row(match, "manufacturerPostalCode", line.manufacturerPostalCode(), prefixes(target)),
                        row(match, "manufacturerCountry", line.manufacturerCountry(), party ? target.country() : ""),
                        row(match, "mid", line.mid(), String.join(", ", target.mids())),
                        row(match, "countryOfOrigin", line.countryOfOrigin(), origin(target)),
                        row(
                                match,
                                "hts",
                                line.hts(),
                                String.join(", ", target.goods().htsPrefixes())),
                        row(match, "description", line.description(), goods(target)),
                        row(match, "vesselName", line.vesselName(), party ? "" : names(target)),
                        row(match, "importDate", day(line.importDate()), force(target)))
                .filter(row -> !row.line().isEmpty() || !row.order().isEmpty())
                .toList();
    }

    private static Row row(Match match, String field, String filed, String ordered) {
        List<Evidence> evidence = match.evidence().stream()
                .filter(each -> each.field().equals(field))
                .toList();
        Set<String> here = new HashSet<>();
        Set<String> there = new HashSet<>();
        List<String> order = new ArrayList<>(List.of(text(ordered)));
        for (Evidence each : evidence) {
            Set<String> line = Marked.words(each.lineText());
            Set<String> other = Marked.words(each.orderText());
            Set<String> shared =
                    line.stream().filter(word -> Marked.meets(word, other)).collect(Collectors.toSet());
            here.addAll(shared.isEmpty() ? line : shared);
            there.addAll(shared.isEmpty() ? other : shared);
            if (!text(each.orderText()).isBlank()
                    && order.stream().noneMatch(known -> Marked.words(known).containsAll(other))) {
                order.add(each.orderText());
            }
        }
        order.removeIf(String::isBlank);
        return new Row(
                field,
                Marked.of(text(filed), here),
                Marked.of(String.join("; ", order), there),
                !evidence.isEmpty(),
                evidence.stream().anyMatch(each -> each.weight() < 0));
    }

    private static String names(OrderTarget target) {
        return Stream.concat(Stream.of(target.name()), target.aliases().stream())
                .collect(Collectors.joining("; "));
    }

    private static String prefixes(OrderTarget target) {
        return target.postalPrefixes().stream().map(each -> each + "…").collect(Collectors.joining(", "));
    }

    private static String origin(OrderTarget target) {
        return target.kind().isArea() || target.kind() == TargetKind.VESSEL
                ? target.country()
                : target.goods().madeIn();
    }

    private static String goods(OrderTarget target) {
        return String.join(", ", target.goods().words());
    }

    private static String force(OrderTarget target) {
        return day(target.from()) + (target.from() == null && target.to() == null ? "" : " – ") + day(target.to());
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
