package org.openwro.investigation;

import java.util.List;
import org.openwro.reference.IloIndicator;

/**
 * A substantiated indicator as it may be published.
 *
 * @param sourceWording how the sources call it; may be empty
 * @param exhibits numbers of the exhibits it rests on
 */
public record PublishedIndicator(IloIndicator indicator, String sourceWording, String summary, List<Integer> exhibits) {

    static PublishedIndicator of(IndicatorAssessment assessment) {
        return new PublishedIndicator(
                assessment.indicator(),
                assessment.sourceWording(),
                assessment.publishableSummary(),
                assessment.exhibits());
    }
}
