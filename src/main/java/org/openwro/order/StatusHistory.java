package org.openwro.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openwro.calendar.PartialDate;
import org.openwro.reference.history.Presumptions;
import org.openwro.screening.core.TargetKind;

/**
 * The status of an order on every day, derived from its targets and from the instruments that lie over it. Pure: the same facts give the
 * same steps, whatever was listed before.
 *
 * @param since first day of the order, as far as it is known
 * @param targets with the days for which each counts and the acts that ended them
 * @param replacements instruments that are applied instead while the order stays listed
 */
public record StatusHistory(PartialDate since, List<Target> targets, List<Replacement> replacements) {

    /**
     * An instrument that is applied instead: a Finding, or the presumption of the UFLPA.
     *
     * @param to first day on which it is applied no longer; null: open
     */
    public record Replacement(ListedStatus status, PartialDate from, LocalDate to) {

        static Replacement finding(PartialDate from, LocalDate to) {
            return new Replacement(ListedStatus.ACTIVE_SUPERSEDED_FINDING, from, to);
        }

        boolean isApplied(LocalDate day) {
            return !firstDay(from).isAfter(day) && (to == null || to.isAfter(day));
        }
    }

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    public StatusHistory {
        targets = List.copyOf(targets);
        replacements = List.copyOf(replacements);
    }

    /**
     * The facts on a WRO; the presumption of the UFLPA is looked up.
     *
     * @param findings those that are or were applied instead
     */
    public static StatusHistory ofWro(PartialDate since, List<Target> targets, List<Replacement> findings) {
        List<Replacement> over = new ArrayList<>(findings);
        uflpaFrom(targets)
                .map(PartialDate::of)
                .ifPresent(day -> over.add(new Replacement(ListedStatus.ACTIVE_SUPERSEDED_UFLPA, day, null)));
        return new StatusHistory(since, targets, over);
    }

    /** The facts on a Finding, which gives way to nothing. */
    public static StatusHistory ofFinding(PartialDate since, List<Target> targets) {
        return new StatusHistory(since, targets, List.of());
    }

    private static Optional<LocalDate> uflpaFrom(List<Target> targets) {
        return Presumptions.bundled()
                .uflpaCovers(targets.stream()
                        .filter(target -> target.kind() != TargetKind.NOT_COVERED)
                        .map(target -> new Presumptions.Aim(target.name(), target.regionCode()))
                        .toList());
    }

    /** Each change of the status and each further act on an order that is partly active, oldest first. */
    public List<StatusStep> steps() {
        if (aims().isEmpty()) {
            return List.of(
                    new StatusStep(ListedStatus.ACTIVE, since),
                    new StatusStep(ListedStatus.NOT_ESTABLISHED, PartialDate.UNKNOWN));
        }
        List<StatusStep> steps = new ArrayList<>();
        Set<Integer> reached = Set.of();
        for (LocalDate day : days()) {
            ListedStatus status = on(day);
            Set<Integer> now = reached(day);
            ListedStatus before =
                    steps.isEmpty() ? null : steps.get(steps.size() - 1).status();
            if (status != before || status == ListedStatus.PARTIALLY_ACTIVE && !now.equals(reached)) {
                steps.add(new StatusStep(status, partial(day)));
            }
            reached = now;
        }
        return steps;
    }

    /** The status on a day not before the first of the order. */
    public ListedStatus on(LocalDate day) {
        if (aims().isEmpty()) {
            return ListedStatus.NOT_ESTABLISHED;
        }
        if (aims().stream().noneMatch(target -> isAimed(target, day))) {
            return lastEnd(day).orElse(ListedStatus.ACTIVE);
        }
        return replacements.stream()
                .filter(each -> each.isApplied(day))
                .map(Replacement::status)
                .min(Comparator.comparing(status -> status != ListedStatus.ACTIVE_SUPERSEDED_FINDING))
                .orElse(isNarrowed(day) ? ListedStatus.PARTIALLY_ACTIVE : ListedStatus.ACTIVE);
    }

    private List<Target> aims() {
        return targets.stream()
                .filter(target -> target.kind() != TargetKind.NOT_COVERED)
                .toList();
    }

    private boolean isAimed(Target target, LocalDate day) {
        return (target.force().hasBegun(day) || isOriginal(target))
                && !target.force().hasEnded(day);
    }

    /** The parsed first day of a target may lie after the earliest day that a partial date of the order can mean. */
    private boolean isOriginal(Target target) {
        return target.force().from() == null
                || since.to() != null && !target.force().from().isAfter(since.to());
    }

    private Optional<ListedStatus> lastEnd(LocalDate day) {
        return aims().stream()
                .filter(target -> target.force().hasEnded(day))
                .filter(target -> !target.force().endedBy().isReplacement())
                .max(Comparator.comparing((Target target) -> target.force().to())
                        .thenComparing(Target::seq))
                .map(target -> target.force().endedBy().endStatus());
    }

    /** Some were released while the order went on, or a party was taken out of an area after the order began. */
    private boolean isNarrowed(LocalDate day) {
        boolean released = aims().stream()
                .anyMatch(target -> target.force().hasEnded(day)
                        && !target.force().endedBy().isReplacement()
                        && !isAimedAnew(target, day));
        return released
                || targets.stream()
                        .anyMatch(target -> target.kind() == TargetKind.NOT_COVERED
                                && !isOriginal(target)
                                && target.force().hasBegun(day));
    }

    /** After a stay the order is aimed at the same party again, under another number. */
    private boolean isAimedAnew(Target ended, LocalDate day) {
        return aims().stream()
                .anyMatch(other -> other.seq() > ended.seq()
                        && other.name().equals(ended.name())
                        && other.kind() == ended.kind()
                        && isAimed(other, day));
    }

    private Set<Integer> reached(LocalDate day) {
        return targets.stream()
                .filter(target ->
                        isAimed(target, day) || target.kind() == TargetKind.NOT_COVERED && !isOriginal(target))
                .filter(target -> target.force().hasBegun(day) || isOriginal(target))
                .map(Target::seq)
                .collect(Collectors.toUnmodifiableSet());
    }

    private TreeSet<LocalDate> days() {
        Stream<LocalDate> ofTargets = targets.stream()
                .flatMap(target -> Stream.of(
                        isOriginal(target) ? null : target.force().from(),
                        target.force().endedBy() == null ? null : target.force().to()))
                .filter(Objects::nonNull);
        Stream<LocalDate> ofReplacements = replacements.stream()
                .flatMap(each -> Stream.of(firstDay(each.from()), each.to()))
                .filter(Objects::nonNull);
        LocalDate first = firstDay(since);
        return Stream.of(Stream.of(first), ofTargets, ofReplacements)
                .flatMap(each -> each)
                .map(day -> day.isBefore(first) ? first : day)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private PartialDate partial(LocalDate day) {
        return Stream.concat(Stream.of(since), replacements.stream().map(Replacement::from))
                .filter(each -> firstDay(each).equals(day))
                .findFirst()
                .orElseGet(() -> PartialDate.of(day));
    }

    private static LocalDate firstDay(PartialDate date) {
        return date.from() == null ? EVER : date.from();
    }
}
