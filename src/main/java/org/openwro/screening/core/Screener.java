package org.openwro.screening.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the rules together for one line. */
final class Screener {

    private static final Comparator<Match> STRONGEST_FIRST = Comparator.comparing(Match::result)
            .thenComparing(Comparator.comparingDouble(Match::score).reversed())
            .thenComparing(Match::orderId)
            .thenComparing(Match::targetId);

    private final TargetIndex index;
    private final Map<String, List<TargetReading>> releases = new HashMap<>();

    Screener(List<OrderTerms> orders) {
        List<TargetReading> targets = new ArrayList<>();
        for (OrderTerms order : orders) {
            for (OrderTarget target : order.targets()) {
                TargetReading reading = TargetReading.of(order, target);
                if (target.kind() == TargetKind.NOT_COVERED) {
                    releases.computeIfAbsent(order.orderId(), k -> new ArrayList<>())
                            .add(reading);
                } else {
                    targets.add(reading);
                }
            }
        }
        index = new TargetIndex(targets);
    }

    Screening screen(EntryLine filed) {
        if (filed.importDate() == null) {
            return Acting.notScreened();
        }
        LineReading line = LineReading.of(filed);
        List<Match> matches = new ArrayList<>();
        for (TargetReading target : index.candidates(line)) {
            match(target, line).ifPresent(matches::add);
        }
        matches.sort(STRONGEST_FIRST);
        boolean unreadable = line.makers().isEmpty() && line.description().isEmpty();
        return matches.isEmpty() && unreadable ? Acting.notScreened() : Acting.on(matches);
    }

    private Optional<Match> match(TargetReading target, LineReading line) {
        if (!InForceRule.mayCount(target.target(), line.line().importDate())) {
            return Optional.empty();
        }
        return concerned(target, line)
                .filter(proof -> covers(target, line, proof))
                .map(proof -> proof.toMatch(target));
    }

    private static Optional<Proof> concerned(TargetReading target, LineReading line) {
        return switch (target.target().kind()) {
            case VESSEL -> VesselRule.find(target, line);
            case REGION, COUNTRY, SECTOR -> PlaceRule.find(target, line);
            case SITE -> SiteRule.find(target, line).or(() -> EntityRule.asMaker(target, line));
            case LABOUR_SOURCE ->
                EntityRule.asMaker(target, line)
                        .or(() -> SiteRule.find(target, line))
                        .or(() -> EntityRule.asSource(target, line));
            case ENTITY, FLEET -> EntityRule.asMaker(target, line).or(() -> EntityRule.asSource(target, line));
            case NOT_COVERED -> Optional.empty();
        };
    }

    private boolean covers(TargetReading target, LineReading line, Proof proof) {
        if (!GoodsRule.inside(target, line, proof)) {
            return false;
        }
        boolean sector = target.target().kind() == TargetKind.SECTOR;
        if (sector && !GoodsRule.byWords(target, line, new Proof())) {
            proof.add(
                            "SECTOR_NOT_STATED",
                            "description",
                            line.line().description(),
                            target.target().name(),
                            -0.3)
                    .inDoubt();
        }
        List<TargetReading> lifted = releases.getOrDefault(target.order().orderId(), List.of());
        ReleaseRule.Answer answer = ReleaseRule.answer(lifted, line, proof);
        if (answer == ReleaseRule.Answer.IN_DOUBT) {
            proof.inDoubt();
        }
        InForceRule.record(target.target(), line.line().importDate(), proof);
        return answer != ReleaseRule.Answer.RELEASED;
    }
}
