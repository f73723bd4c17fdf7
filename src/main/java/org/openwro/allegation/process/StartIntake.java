package org.openwro.allegation.process;

import java.util.Map;
import org.openwro.allegation.AllegationReceived;
import org.openwro.allegation.Allegations;
import org.openwro.workflow.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the intake of every report in the transaction that files it. The engine keeps the day, not the hour. */
@Component
class StartIntake {

    private final Allegations allegations;
    private final Processes processes;

    StartIntake(Allegations allegations, Processes processes) {
        this.allegations = allegations;
        this.processes = processes;
    }

    @EventListener
    void on(AllegationReceived received) {
        processes.startWithoutHour(
                AllegationIntakeModel.PROCESS,
                received.id().value(),
                Map.of(
                        AllegationIntakeModel.VARIABLE_CASE_TITLE,
                        allegations.get(received.id()).title()));
    }
}
