package org.openwro.investigation.work;

import org.openwro.investigation.BeforeRecommending;
import org.openwro.investigation.CaseId;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Component;

/** Representations are considered before anything is recommended (19 CFR 12.42(d)), and a missed target is explained. */
@Component
class ConsiderFirst implements BeforeRecommending {

    private final CaseWork work;

    ConsiderFirst(CaseWork work) {
        this.work = work;
    }

    @Override
    public void check(CaseId id, Refusals refusals) {
        refusals.when(
                        work.representations(id).stream().anyMatch(each -> !each.isConsidered()),
                        "recommendation",
                        "investigation.recommend.representationOpen")
                .when(
                        work.overruns(id).stream().anyMatch(each -> !each.isExplained()),
                        "recommendation",
                        "investigation.recommend.overrunUnexplained");
    }
}
