package org.openwro.allegation.process;

import java.util.Date;
import java.util.Map;
import org.openwro.allegation.Allegation;
import org.openwro.allegation.Allegations;
import org.openwro.allegation.RemindPort;
import org.openwro.allegation.ReportReachedPort;
import org.openwro.workflow.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the check at the port in the transaction that files the report. The engine keeps the day, not the hour. */
@Component
class StartPortReport {

    private final Allegations allegations;
    private final RemindPort remindPort;
    private final Processes processes;

    StartPortReport(Allegations allegations, RemindPort remindPort, Processes processes) {
        this.allegations = allegations;
        this.remindPort = remindPort;
        this.processes = processes;
    }

    @EventListener
    void on(ReportReachedPort reached) {
        Allegation allegation = allegations.get(reached.id());
        Date dayAfter = Date.from(remindPort.checkBy(allegation).expiresAt());
        processes.startWithoutHour(
                PortReportModel.PROCESS,
                reached.id().value(),
                Map.of(
                        PortReportModel.VARIABLE_CASE_TITLE,
                        allegation.title(),
                        PortReportModel.VARIABLE_PORT,
                        allegation.origin().port(),
                        PortReportModel.VARIABLE_CHECK_DUE_AT,
                        dayAfter,
                        PortReportModel.VARIABLE_CHECK_DUE_ON,
                        dayAfter));
    }
}
