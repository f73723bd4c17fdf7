package org.openwro.screening.core;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether a target counts on the import date: the first day is inside, the last day is not. */
final class InForceRule {

    /**
     * Where goods made before the end stay barred, a line imported this long after it is still held up for the date of
     * production; later, older goods are no longer likely. A choice of ours: no regulation sets a length.
     */
    private static final int PRODUCTION_MONTHS = 6;

    private InForceRule() {}

    static boolean mayCount(OrderTarget target, LocalDate imported) {
        return started(target, imported) && (!ended(target, imported) || producedBeforeEnd(target, imported));
    }

    static boolean counts(OrderTarget target, LocalDate imported) {
        return started(target, imported) && !ended(target, imported);
    }

    static void record(OrderTarget target, LocalDate imported, Proof proof) {
        if (ended(target, imported)) {
            proof.add(
                            "ENDED_BY_PRODUCTION_DATE",
                            "importDate",
                            imported.toString(),
                            target.to().toString(),
                            0.2)
                    .inDoubt();
        } else {
            String from = target.from() == null ? "" : target.from().toString();
            proof.add(from.isEmpty() ? "IN_FORCE_LONG" : "IN_FORCE", "importDate", imported.toString(), from, 0.1);
        }
    }

    /** The party was released for goods made from that day on, and these may be older. */
    static boolean producedBeforeRelease(OrderTarget release, LocalDate imported) {
        return release.endAnchor() == EndAnchor.PRODUCED_AFTER
                && release.from() != null
                && imported.isBefore(release.from().plusMonths(PRODUCTION_MONTHS));
    }

    /** Days from which on this target may be judged otherwise than the day before. */
    static Stream<LocalDate> daysOfChange(OrderTarget target) {
        return Stream.of(target.from(), target.to())
                .filter(Objects::nonNull)
                .flatMap(day -> Stream.of(day, day.plusMonths(PRODUCTION_MONTHS)));
    }

    private static boolean started(OrderTarget target, LocalDate imported) {
        return target.from() == null || !imported.isBefore(target.from());
    }

    private static boolean ended(OrderTarget target, LocalDate imported) {
        return target.to() != null && !imported.isBefore(target.to());
    }

    private static boolean producedBeforeEnd(OrderTarget target, LocalDate imported) {
        return target.endAnchor() == EndAnchor.PRODUCED_AFTER
                && imported.isBefore(target.to().plusMonths(PRODUCTION_MONTHS));
    }
}
