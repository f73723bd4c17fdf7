package org.openwro.allegation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.openwro.allegation.AllegationId;
import org.openwro.allegation.HandOverAllegation;
import org.springframework.stereotype.Component;

@Component
class AcceptAllegation implements JavaDelegate {

    private final HandOverAllegation handOverAllegation;

    AcceptAllegation(HandOverAllegation handOverAllegation) {
        this.handOverAllegation = handOverAllegation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        handOverAllegation.handOver(new AllegationId(execution.getProcessBusinessKey()));
    }
}
