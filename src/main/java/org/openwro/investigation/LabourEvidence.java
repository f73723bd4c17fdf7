package org.openwro.investigation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openwro.reference.IloIndicator;
import org.openwro.reference.LabourClass;

/**
 * The first leg of an order: evidence of prohibited labour.
 *
 * @param indicators all eleven, in the order of the booklet
 * @param classes kinds of labour under 19 U.S.C. 1307
 * @param classSummary publishable summary of what is none of the eleven, such as convict labour; may be empty
 */
public record LabourEvidence(List<IndicatorAssessment> indicators, Set<LabourClass> classes, String classSummary) {

    public LabourEvidence {
        Map<IloIndicator, IndicatorAssessment> given = new EnumMap<>(IloIndicator.class);
        indicators.forEach(each -> given.put(each.indicator(), each));
        indicators = Arrays.stream(IloIndicator.values())
                .map(each -> given.getOrDefault(each, IndicatorAssessment.none(each)))
                .toList();
        classes = Set.copyOf(classes);
    }

    static LabourEvidence none() {
        return new LabourEvidence(List.of(), Set.of(), "");
    }

    public IndicatorAssessment of(IloIndicator indicator) {
        return indicators.get(indicator.ordinal());
    }

    /**
     * Carries an order: at least one indicator is substantiated with evidence and a publishable summary, or prohibited labour
     * outside the indicators is summarised. How many indicators there are decides nothing.
     */
    public boolean isShown() {
        return indicators.stream().anyMatch(IndicatorAssessment::isSupported)
                || !classes.isEmpty() && !classSummary.isBlank();
    }

    public List<IndicatorAssessment> substantiated() {
        return indicators.stream().filter(IndicatorAssessment::isSubstantiated).toList();
    }
}
