package org.openwro.reference.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the historic orders are aimed at, order by order: the parsed text of each row, refined by the hand-kept table
 * {@code reference/history-targets.csv}.
 */
public final class HistoricTargets {

    /** Order id under which the UFLPA presumption and its listed parties are given. */
    public static final String UFLPA = Presumption.UFLPA;

    private static final Map<String, String> FLAGS =
            Map.of("Vanuatu", "VU", "Fiji", "FJ", "China", "CN", "Taiwan", "TW");

    private final HistoricGoods goods;
    private final List<Refinement> refinements;

    private HistoricTargets(HistoricGoods goods, List<Refinement> refinements) {
        this.goods = goods;
        this.refinements = refinements;
    }

    /** Reads the tables that come with the program. */
    public static HistoricTargets bundled() {
        HistoricGoods goods = HistoricGoods.bundled();
        return new HistoricTargets(goods, Refinement.bundled(goods));
    }

    /**
     * Empty where the table could not establish whether the order is still in force: nothing is held under it. A WRO that lies wholly
     * under the UFLPA is applied to imports of earlier days only.
     */
    public List<HistoricTarget> of(HistoricOrder order) {
        List<HistoricTarget> targets = named(order);
        return uflpaFrom(order, targets)
                .map(day -> targets.stream()
                        .map(target -> target.to() == null ? target.until(day) : target)
                        .toList())
                .orElse(targets);
    }

    private static Optional<LocalDate> uflpaFrom(HistoricOrder order, List<HistoricTarget> targets) {
        return order.isFinding()
                ? Optional.empty()
                : Presumptions.bundled()
                        .uflpaCovers(targets.stream()
                                .filter(target -> !target.kind().equals("NOT_COVERED"))
                                .map(target -> new Presumptions.Aim(target.name(), target.regionCode()))
                                .toList());
    }

    private List<HistoricTarget> named(HistoricOrder order) {
        if (order.status().isEmpty()) {
            return List.of();
        }
        List<TargetDraft> drafts = new ArrayList<>();
        for (NamedParty party : EntityText.parties(order.entity())) {
            String flag = FLAGS.getOrDefault(party.flag(), order.scope().equals("VESSEL") ? order.country() : null);
            drafts.add(draft(party.name(), kind(order, party), order).party(party, flag));
        }
        refine(order.id(), drafts, order);
        return drafts.stream().map(TargetDraft::finished).toList();
    }

    /** The overlay of Pub. L. 117-78: the region, and the listed parties on whom there was an order, for all goods. */
    public List<HistoricTarget> uflpa(List<HistoricOrder> orders) {
        List<TargetDraft> drafts = new ArrayList<>();
        refine(UFLPA, drafts, null);
        List<HistoricTarget> targets =
                new ArrayList<>(drafts.stream().map(TargetDraft::finished).toList());
        orders.stream()
                .filter(order -> uflpaFrom(order, named(order)).isPresent())
                .flatMap(order -> of(order).stream())
                .filter(target -> !target.kind().equals("REGION"))
                .map(HistoricTargets::forAllGoods)
                .forEach(targets::add);
        return targets;
    }

    private void refine(String orderId, List<TargetDraft> drafts, HistoricOrder order) {
        for (Refinement refinement : refinements) {
            if (!refinement.orderId().equals(orderId)) {
                continue;
            }
            if (drafts.stream().noneMatch(draft -> draft.isNamed(refinement))) {
                drafts.add(added(refinement, order));
            }
            drafts.stream().filter(draft -> draft.isNamed(refinement)).forEach(draft -> draft.refine(refinement));
        }
    }

    private TargetDraft added(Refinement refinement, HistoricOrder order) {
        boolean lifted = "NOT_COVERED".equals(refinement.kind());
        if (order == null || lifted) {
            return new TargetDraft(refinement.target(), refinement.kind(), null, List.of(), List.of());
        }
        return draft(refinement.target(), refinement.kind(), order);
    }

    private TargetDraft draft(String name, String kind, HistoricOrder order) {
        List<String> prefixes = goods.htsPrefixes(order.merchandise());
        List<String> words = goods.words(order.merchandise());
        return new TargetDraft(name, kind, order.country(), prefixes, words).inForce(InForce.of(order));
    }

    private static String kind(HistoricOrder order, NamedParty party) {
        if (party.fleet()) {
            return "FLEET";
        }
        return order.scope().equals("VESSEL") ? "VESSEL" : "ENTITY";
    }

    private static HistoricTarget forAllGoods(HistoricTarget t) {
        return new HistoricTarget(
                t.kind(),
                t.name(),
                t.aliases(),
                t.country(),
                t.city(),
                t.regionCode(),
                t.postalPrefixes(),
                t.placeNames(),
                List.of(),
                List.of(),
                true,
                true,
                true,
                null,
                t.inclusion(),
                t.vesselFlag(),
                t.to(),
                null,
                null);
    }
}
