package org.openwro.petition;

import java.util.List;
import org.openwro.reference.IloIndicator;

/**
 * What the petitioner says on one indicator at one place.
 *
 * @param place number of the place within the petition
 * @param documents ids of the papers that prove it
 */
public record IndicatorEvidence(int place, IloIndicator indicator, Remediation said, List<String> documents) {

    public IndicatorEvidence {
        documents = List.copyOf(documents);
    }
}
