package org.openwro.petition;

import java.util.List;
import org.openwro.reference.IloIndicator;

/** Finds the indicators that are open at a place: not answered by the petitioner, or not found remediated by the agency. */
final class OpenPoints {

    private OpenPoints() {}

    /** Points on which nothing was said, or not all of it. */
    static List<OpenPoint> unanswered(
            List<PetitionPlace> places, List<IloIndicator> indicators, List<IndicatorEvidence> evidence) {
        return places.stream()
                .flatMap(place -> indicators.stream()
                        .filter(indicator -> evidence.stream()
                                .noneMatch(each -> each.place() == place.seq()
                                        && each.indicator() == indicator
                                        && each.said().isComplete()))
                        .map(indicator -> new OpenPoint(place, indicator)))
                .toList();
    }

    /** Points that an assessment found open. */
    static List<OpenPoint> notRemediated(List<PetitionPlace> places, List<IndicatorResult> results) {
        return places.stream()
                .flatMap(place -> results.stream()
                        .filter(result -> result.place() == place.seq() && !result.remediated())
                        .map(result -> new OpenPoint(place, result.indicator())))
                .toList();
    }

    /** In one line, the first thirty by name. */
    static String words(List<OpenPoint> points) {
        String named = String.join(
                "; ", points.stream().limit(30).map(OpenPoint::words).toList());
        return points.size() > 30 ? named + "; and " + (points.size() - 30) + " more" : named;
    }
}
