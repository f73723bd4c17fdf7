package org.openwro.enforcement.impact;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openwro.enforcement.EntryLines.HeldLine;
import org.openwro.enforcement.impact.ImpactResult.Sample;
import org.openwro.enforcement.impact.ImpactResult.Share;
import org.openwro.enforcement.impact.ImpactResult.Slice;
import org.openwro.screening.core.EntryLine;
import org.openwro.screening.core.Match;
import org.openwro.screening.core.Result;
import org.openwro.screening.core.Screening;

/** Adds up line by line. Kept by one thread. */
final class ImpactTally {

    private static final int MOST_SLICES = 12;
    private static final int MOST_SAMPLES = 10;
    private static final int HEADING = 4;
    private static final Comparator<Slice> MOST_VALUE_FIRST = Comparator.comparing(Slice::value)
            .reversed()
            .thenComparing(Comparator.comparing(Slice::lines).reversed())
            .thenComparing(Slice::key);

    private Share hits = Share.NONE;
    private Share held = Share.NONE;
    private Share possible = Share.NONE;
    private final Map<String, Share> ports = new HashMap<>();
    private final Map<String, Share> importers = new HashMap<>();
    private final Map<String, Share> makers = new HashMap<>();
    private final Map<String, Share> origins = new HashMap<>();
    private final Map<String, Share> headings = new HashMap<>();
    private final Map<String, Share> months = new HashMap<>();
    private final List<Sample> hitSamples = new ArrayList<>();
    private final List<Sample> possibleSamples = new ArrayList<>();

    void add(HeldLine stored, Screening screening) {
        EntryLine line = stored.line();
        if (screening.result() == Result.POSSIBLE) {
            possible = possible.plus(line.valueUsd());
            keep(possibleSamples, line, screening);
        } else if (screening.result() == Result.HIT) {
            hits = hits.plus(line.valueUsd());
            if (stored.result() == Result.HIT) {
                held = held.plus(line.valueUsd());
            }
            count(line);
            keep(hitSamples, line, screening);
        }
    }

    private void count(EntryLine line) {
        String digits = line.hts().replaceAll("\\D", "");
        add(ports, line.portCode(), line.valueUsd());
        add(importers, line.importerName(), line.valueUsd());
        add(makers, line.manufacturerName(), line.valueUsd());
        add(origins, line.countryOfOrigin(), line.valueUsd());
        add(headings, digits.substring(0, Math.min(HEADING, digits.length())), line.valueUsd());
        add(months, YearMonth.from(line.importDate()).toString(), line.valueUsd());
    }

    private static void add(Map<String, Share> shares, String key, BigDecimal value) {
        shares.put(key, shares.getOrDefault(key, Share.NONE).plus(value));
    }

    private static void keep(List<Sample> samples, EntryLine line, Screening screening) {
        if (samples.size() < MOST_SAMPLES) {
            samples.add(new Sample(
                    line.lineId(),
                    line.entryNumber(),
                    line.portCode(),
                    line.importDate(),
                    line.importerName(),
                    line.manufacturerName(),
                    line.countryOfOrigin(),
                    line.description(),
                    line.valueUsd(),
                    screening.result(),
                    screening.matches().stream()
                            .map(ImpactTally::withoutSupposedDay)
                            .toList()));
        }
    }

    /** Since when the draft counts is supposed, and so no reason to show. */
    private static Match withoutSupposedDay(Match match) {
        return new Match(
                match.orderId(),
                match.targetId(),
                match.instrument(),
                match.result(),
                match.score(),
                match.evidence().stream()
                        .filter(each -> !each.rule().equals("IN_FORCE"))
                        .toList());
    }

    ImpactResult result() {
        return new ImpactResult(
                hits,
                held,
                possible,
                largest(ports),
                largest(importers),
                largest(makers),
                largest(origins),
                largest(headings),
                slices(months).sorted(Comparator.comparing(Slice::key)).toList(),
                Stream.concat(hitSamples.stream(), possibleSamples.stream())
                        .limit(MOST_SAMPLES)
                        .toList());
    }

    private static List<Slice> largest(Map<String, Share> shares) {
        return slices(shares).sorted(MOST_VALUE_FIRST).limit(MOST_SLICES).toList();
    }

    private static Stream<Slice> slices(Map<String, Share> shares) {
        return shares.entrySet().stream()
                .map(each -> new Slice(
                        each.getKey(), each.getValue().lines(), each.getValue().value()));
    }
}
