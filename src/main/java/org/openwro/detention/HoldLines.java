package org.openwro.detention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openwro.enforcement.Ground;
import org.openwro.enforcement.Hit;
import org.openwro.identity.Actor;
import org.openwro.identity.Organisation;
import org.openwro.identity.OrganisationKind;
import org.openwro.identity.Organisations;
import org.openwro.platform.CaseNumbers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds lines that fall under orders. Each line is held once per order: a line that is hit again changes nothing. All lines of an
 * entry are held in one detention as long as it is not decided; lines that come later open a detention of their own, because they
 * need a presentation and a notice of their own.
 */
@Service
public class HoldLines {

    private final Detentions detentions;
    private final DetentionFile file;
    private final Organisations organisations;
    private final CaseNumbers numbers;

    HoldLines(Detentions detentions, DetentionFile file, Organisations organisations, CaseNumbers numbers) {
        this.detentions = detentions;
        this.file = file;
        this.organisations = organisations;
        this.numbers = numbers;
    }

    /** The detentions that were opened or joined. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Detention> hold(List<Hit> hits) {
        Map<String, List<Hit>> byEntry = fresh(hits).stream()
                .collect(Collectors.groupingBy(
                        hit -> hit.line().entryNumber(), LinkedHashMap::new, Collectors.toList()));
        List<Detention> touched = new ArrayList<>();
        byEntry.forEach((entry, lines) -> touched.addAll(holdEntry(entry, lines)));
        return touched;
    }

    /** Without what was held before under the same order. */
    private List<Hit> fresh(List<Hit> hits) {
        Set<String> known =
                detentions.known(hits.stream().map(hit -> hit.line().lineId()).collect(Collectors.toSet()));
        List<Hit> fresh = new ArrayList<>();
        for (Hit hit : hits) {
            List<Ground> grounds = hit.grounds().stream()
                    .filter(ground -> !known.contains(hit.line().lineId() + " " + ground.orderId()))
                    .toList();
            if (!grounds.isEmpty()) {
                fresh.add(new Hit(hit.line(), grounds, hit.raisedBy(), hit.reason()));
            }
        }
        return fresh;
    }

    private List<Detention> holdEntry(String entry, List<Hit> hits) {
        detentions.lockEntry(entry);
        List<Detention> open = detentions.openOf(entry);
        Map<Detention, List<Hit>> joining = new LinkedHashMap<>();
        List<Hit> opening = new ArrayList<>();
        for (Hit hit : hits) {
            open.stream()
                    .filter(detention -> holds(detention, hit))
                    .findFirst()
                    .or(() -> open.stream().filter(HoldLines::takesLines).findFirst())
                    .ifPresentOrElse(
                            detention -> joining.computeIfAbsent(detention, any -> new ArrayList<>())
                                    .add(hit),
                            () -> opening.add(hit));
        }
        joining.forEach((detention, joined) -> {
            detention.hold(joined);
            file.keep(detention, Actor.system(), "audit.detention.joined", names(joined), orders(joined));
        });
        List<Detention> touched = new ArrayList<>(joining.keySet());
        if (!opening.isEmpty()) {
            touched.add(open(opening));
        }
        return touched;
    }

    private static boolean holds(Detention detention, Hit hit) {
        return detention.linesInHand().stream()
                .anyMatch(line -> line.lineId().equals(hit.line().lineId()));
    }

    private static boolean takesLines(Detention detention) {
        return detention.state() == DetentionState.HELD || detention.state() == DetentionState.PRESENTED;
    }

    private Detention open(List<Hit> hits) {
        Hit first = hits.get(0);
        String importer = organisations
                .byName(first.line().importerName())
                .filter(each -> each.kind() == OrganisationKind.IMPORTER)
                .map(Organisation::id)
                .orElse(null);
        Detention detention = Detention.open(
                new DetentionId(numbers.next(DetentionId.PREFIX)),
                Shipment.of(first.line(), importer),
                file.today(),
                new Raised(first.raisedBy(), first.reason()));
        detention.hold(hits);
        file.open(detention, names(hits));
        return detention;
    }

    private static String names(List<Hit> hits) {
        return hits.stream()
                .map(hit -> hit.line().lineId())
                .distinct()
                .limit(50)
                .collect(Collectors.joining(", "));
    }

    private static String orders(List<Hit> hits) {
        return hits.stream()
                .flatMap(hit -> hit.grounds().stream())
                .map(Ground::orderId)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
