package org.openwro.screening.core;

import java.util.List;
import java.util.stream.Stream;

/** Whether a line belongs to a party or place that the order does not reach. */
final class ReleaseRule {

    enum Answer {
        NOT_RELEASED,
        RELEASED,
        /** The party is released for some goods only, or for those made from a day on, and the line does not say which. */
        IN_DOUBT
    }

    private ReleaseRule() {}

    static Answer answer(List<TargetReading> releases, LineReading line, Proof proof) {
        Answer answer = Answer.NOT_RELEASED;
        for (TargetReading release : releases) {
            boolean counts = InForceRule.counts(release.target(), line.line().importDate());
            if (!counts || !concerns(release, line)) {
                continue;
            }
            if (InForceRule.producedBeforeRelease(release.target(), line.line().importDate())) {
                proof.add(
                        "RELEASED_BY_PRODUCTION_DATE",
                        "importDate",
                        line.line().importDate().toString(),
                        release.target().from().toString(),
                        -0.4);
                answer = Answer.IN_DOUBT;
                continue;
            }
            boolean wholly = release.goodsWords().isEmpty() || GoodsRule.byWords(release, line, new Proof());
            if (wholly) {
                return Answer.RELEASED;
            }
            proof.add(
                    "RELEASED_IN_PART",
                    "manufacturerName",
                    line.line().manufacturerName(),
                    release.target().name(),
                    -0.4);
            answer = Answer.IN_DOUBT;
        }
        return answer;
    }

    private static boolean concerns(TargetReading release, LineReading line) {
        Stream<NameReading> parties = Stream.concat(
                line.makers().stream(), Stream.of(NameReading.of(line.line().importerName())));
        boolean named = parties.anyMatch(party -> release.names().stream()
                .anyMatch(name -> NameComparison.between(party, name).value() >= EntityRule.LIKE));
        return named || EntityRule.asSource(release, line).isPresent();
    }
}
