package org.openwro.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Starts and continues processes. The business key is the id of the aggregate; facts are ids and routing values only. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Processes {

    private final RuntimeService runtime;
    private final ForgottenHours forgottenHours;

    Processes(RuntimeService runtime, ForgottenHours forgottenHours) {
        this.runtime = runtime;
        this.forgottenHours = forgottenHours;
    }

    /** Starts the newest version of the process in the caller's transaction. */
    public void start(String processKey, String businessKey, Map<String, Object> facts) {
        runtime.startProcessInstanceByKey(processKey, businessKey, Facts.checked(facts));
    }

    /**
     * As {@link #start}, and then forgets the hour of everything that was written on the way, in the queue and in the engine: only the
     * day stays, so that the time of a step cannot betray who took it.
     */
    public void startWithoutHour(String processKey, String businessKey, Map<String, Object> facts) {
        String instance = runtime.startProcessInstanceByKey(processKey, businessKey, Facts.checked(facts))
                .getId();
        forgottenHours.of(instance);
    }

    /**
     * Hands a message to the case that waits for it. False when nothing waits, which leaves the caller's transaction alone: the
     * engine's correlation of one would mark it for rollback.
     */
    public boolean correlate(String messageName, String businessKey, Map<String, Object> facts) {
        return !runtime.createMessageCorrelation(messageName)
                .processInstanceBusinessKey(businessKey)
                .setVariables(Facts.checked(facts))
                .correlateAllWithResult()
                .isEmpty();
    }

    /** Changes routing facts of the running processes of a case, for example a clock whose anchor was corrected. */
    public void tell(String businessKey, Map<String, Object> facts) {
        List<String> instances =
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).unlimitedList().stream()
                        .map(instance -> instance.getId())
                        .toList();
        instances.forEach(id -> runtime.setVariables(id, Facts.checked(facts)));
    }
}
