package org.openwro.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Starts and continues processes. The business key is the id of the aggregate; facts are ids and routing values only. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Processes {

    private final RuntimeService runtime;

    Processes(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** Starts the newest version of the process in the caller's transaction. */
    public void start(String processKey, String businessKey, Map<String, Object> facts) {
        runtime.startProcessInstanceByKey(processKey, businessKey, Facts.checked(facts));
    }

    /** Hands a message to the one case that waits for it. False when nothing waits. */
    public boolean correlate(String messageName, String businessKey, Map<String, Object> facts) {
        try {
            runtime.createMessageCorrelation(messageName)
                    .processInstanceBusinessKey(businessKey)
                    .setVariables(Facts.checked(facts))
                    .correlate();
            return true;
        } catch (MismatchingMessageCorrelationException nothingWaits) {
            return false;
        }
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
