package org.openwro.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openwro.screening.core.TargetKind;

/**
 * What the drafters write.
 *
 * @param title short name for lists: the producer, vessel or area
 * @param merchandise the goods in words for lists
 * @param reasons why the order is issued, as it may be published
 * @param text the legal text
 * @param supersedes the WRO that a Finding replaces in enforcement; null when there is none
 */
public record OrderContent(
        String title, String merchandise, List<Target> targets, String reasons, String text, OrderId supersedes) {

    public OrderContent {
        targets = List.copyOf(targets);
    }

    OrderContent with(List<Target> others) {
        return new OrderContent(title, merchandise, others, reasons, text, supersedes);
    }

    /** What is left after a release of these targets; a party that is taken out of an area becomes a target that is not covered. */
    OrderContent released(Set<Integer> numbers, Release release) {
        List<Target> after = new ArrayList<>();
        boolean narrowed = false;
        for (Target target : targets) {
            boolean named = numbers.contains(target.seq());
            narrowed |= named && release.narrows(target);
            after.add(
                    named && !release.narrows(target)
                            ? target.ended(
                                    release.effectiveOn(),
                                    release.anchor(),
                                    release.kind().end())
                            : target);
        }
        if (narrowed) {
            int next = targets.stream().mapToInt(Target::seq).max().orElse(0) + 1;
            Force force = new Force(release.effectiveOn(), null, release.anchor(), null);
            after.add(Target.notCovered(next, release.excepted(), force));
        }
        return with(after);
    }

    /** What is left, and what is aimed at anew, after an act of a court or a correction. */
    OrderContent after(LaterAct act, Set<Integer> concerned) {
        List<Target> after = new ArrayList<>();
        List<Target> anew = new ArrayList<>();
        int next = targets.stream().mapToInt(Target::seq).max().orElse(0);
        for (Target target : targets) {
            boolean named = concerned.contains(target.seq());
            Target kept = target;
            if (named && act.kind().isEnding()) {
                kept = target.ended(
                        act.effectiveOn(),
                        act.anchor(),
                        act.kind() == ActKind.STAY ? TargetEnd.STAY : TargetEnd.VACATUR);
            } else if (named && act.kind() == ActKind.CORRECTION) {
                kept = target.ended(act.effectiveOn(), act.anchor(), TargetEnd.CORRECTION);
                anew.add(target.anew(++next, act.reads(), act.effectiveOn()));
            } else if (named && act.kind() == ActKind.RESUMPTION) {
                anew.add(target.anew(++next, target.name(), act.effectiveOn()));
            }
            after.add(kept);
        }
        after.addAll(anew);
        return with(after);
    }

    /** Whether the order leaves a party of this name out, whatever its goods. */
    boolean excepts(String name) {
        return targets.stream()
                .anyMatch(target -> target.kind() == TargetKind.NOT_COVERED
                        && target.goods().words().isEmpty()
                        && target.name().equalsIgnoreCase(name));
    }

    /** Country of the first target; empty before there is one. */
    public String country() {
        return targets.isEmpty() ? "" : targets.get(0).country();
    }

    /** The named producers and vessels, separated by semicolons; empty for an order on a place. */
    public String producer() {
        return names(TargetKind.ENTITY, TargetKind.VESSEL, TargetKind.FLEET, TargetKind.LABOUR_SOURCE);
    }

    public String region() {
        return names(TargetKind.REGION, TargetKind.SITE, TargetKind.SECTOR);
    }

    /** In one word, for lists, by the first target. */
    public String scope() {
        if (targets.isEmpty()) {
            return "";
        }
        TargetKind kind = targets.get(0).kind();
        return kind == TargetKind.FLEET ? "FISHING_FLEET" : kind.name();
    }

    private String names(TargetKind... kinds) {
        List<TargetKind> wanted = List.of(kinds);
        return targets.stream()
                .filter(target -> wanted.contains(target.kind()))
                .map(Target::name)
                .collect(Collectors.joining("; "));
    }
}
