package org.openwro.investigation;

import java.util.List;
import org.openwro.reference.IloIndicator;

/**
 * The assessment of one indicator.
 *
 * @param sourceWording how the sources call it, where they use other words than the ILO
 * @param confidentialSummary for staff
 * @param publishableSummary for the order and the public; stands beside the confidential one, since a record that only
 *     asserts does not hold in court
 * @param exhibits numbers of the exhibits it rests on
 */
public record IndicatorAssessment(
        IloIndicator indicator,
        IndicatorFinding finding,
        String sourceWording,
        String confidentialSummary,
        String publishableSummary,
        List<Integer> exhibits) {

    public IndicatorAssessment {
        exhibits = exhibits.stream().sorted().distinct().toList();
    }

    static IndicatorAssessment none(IloIndicator indicator) {
        return new IndicatorAssessment(indicator, IndicatorFinding.NOT_ASSESSED, "", "", "", List.of());
    }

    public boolean isSubstantiated() {
        return finding == IndicatorFinding.SUBSTANTIATED;
    }

    /** Has what a public record needs: evidence and a summary that can be published. */
    public boolean isSupported() {
        return isSubstantiated() && !exhibits.isEmpty() && !publishableSummary.isBlank();
    }
}
