package org.openwro.order;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openwro.screening.core.TargetKind;

/**
 * The targets of an order as they were known before an instant: acts that were recorded later are taken back, the newest first. Ends and
 * exceptions of the public history, for which there is no act, were known on their own day.
 */
final class TargetsAsKnown {

    private final List<Modification> acts;
    private final OffsetDateTime knownBefore;

    TargetsAsKnown(List<Modification> acts, OffsetDateTime knownBefore) {
        this.acts = acts.stream()
                .sorted(Comparator.comparing(Modification::seq).reversed())
                .toList();
        this.knownBefore = knownBefore;
    }

    List<Target> of(List<Target> targets) {
        return targets.stream().flatMap(target -> known(target).stream()).toList();
    }

    private Optional<Target> known(Target target) {
        boolean added = adding(target).findFirst().isPresent();
        if (adding(target).anyMatch(this::isLater) || !added && isLaterException(target)) {
            return Optional.empty();
        }
        boolean endUnknown = ending(target).findFirst().map(this::isLater).orElseGet(() -> isLaterDay(target));
        return Optional.of(endUnknown ? target.reopened() : target);
    }

    /** Acts that brought the target: an exception, or a target that stands in for another. */
    private Stream<Modification> adding(Target target) {
        return acts.stream().filter(act -> act.targets().contains(target.seq())).filter(act -> act.effectiveOn()
                .equals(target.force().from()));
    }

    private Stream<Modification> ending(Target target) {
        return acts.stream().filter(act -> act.targets().contains(target.seq())).filter(act -> act.effectiveOn()
                .equals(target.force().to()));
    }

    private boolean isLater(Modification act) {
        return !act.recordedAt().isBefore(knownBefore.toInstant());
    }

    private boolean isLaterDay(Target target) {
        return target.force().to() != null && !target.force().to().isBefore(knownBefore.toLocalDate());
    }

    private boolean isLaterException(Target target) {
        return target.kind() == TargetKind.NOT_COVERED
                && target.force().from() != null
                && !target.force().from().isBefore(knownBefore.toLocalDate());
    }
}
