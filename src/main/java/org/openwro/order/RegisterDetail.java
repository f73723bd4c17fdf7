package org.openwro.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openwro.screening.core.TargetKind;

/**
 * All that the register tells of one order.
 *
 * @param effectiveOn first day in force, Eastern Time; null when unknown
 * @param targets with the days for which each counts; none where it is not established that the order still holds
 * @param supersedes the WRO that this Finding replaces in enforcement; null when there is none
 * @param supersededBy the Finding that replaces this WRO; null when there is none
 * @param labour publishable summary of labour that is none of the eleven indicators; may be empty
 * @param reasons why it was issued, as published; empty for the public history
 */
public record RegisterDetail(
        RegisterEntry entry,
        LocalDate effectiveOn,
        Publication publication,
        OrderId supersedes,
        OrderId supersededBy,
        List<Target> targets,
        List<RegisterEvent> timeline,
        List<RegisterIndicator> indicators,
        String labour,
        String reasons,
        Optional<RegisterYearNumber> numberInYear) {

    public RegisterDetail {
        targets = List.copyOf(targets);
        timeline = List.copyOf(timeline);
        indicators = List.copyOf(indicators);
    }

    public List<Target> aims() {
        return targets.stream()
                .filter(target -> target.kind() != TargetKind.NOT_COVERED)
                .toList();
    }

    /** Parties that the order does not reach. */
    public List<Target> exceptions() {
        return targets.stream()
                .filter(target -> target.kind() == TargetKind.NOT_COVERED)
                .toList();
    }
}
