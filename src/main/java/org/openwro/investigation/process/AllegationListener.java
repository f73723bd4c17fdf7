package org.openwro.investigation.process;

import java.util.HashMap;
import java.util.Map;
import org.openwro.allegation.AllegationAccepted;
import org.openwro.allegation.AllegationJoined;
import org.openwro.investigation.Investigation;
import org.openwro.investigation.JoinInvestigation;
import org.openwro.investigation.OpenInvestigation;
import org.openwro.workflow.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An accepted allegation opens a case, in the transaction in which it was accepted. */
@Component
class AllegationListener {

    private final OpenInvestigation openInvestigation;
    private final JoinInvestigation joinInvestigation;
    private final Processes processes;
    private final TargetTimers timers;

    AllegationListener(
            OpenInvestigation openInvestigation,
            JoinInvestigation joinInvestigation,
            Processes processes,
            TargetTimers timers) {
        this.openInvestigation = openInvestigation;
        this.joinInvestigation = joinInvestigation;
        this.processes = processes;
        this.timers = timers;
    }

    /** Its process runs already. */
    @EventListener
    void on(AllegationJoined joined) {
        joinInvestigation.join(joined.caseKey(), joined.id());
    }

    @EventListener
    void on(AllegationAccepted accepted) {
        Investigation opened = openInvestigation.open(accepted.id());
        Map<String, Object> facts = new HashMap<>(timers.facts(opened));
        facts.put(InvestigationModel.VARIABLE_CASE_TITLE, opened.subject().title());
        processes.start(InvestigationModel.PROCESS_INVESTIGATION, opened.id().value(), facts);
    }
}
