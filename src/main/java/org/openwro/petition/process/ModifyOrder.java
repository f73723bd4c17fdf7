package org.openwro.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.openwro.petition.ConcludePetition;
import org.openwro.petition.PetitionId;
import org.springframework.stereotype.Component;

/** Releases the targets from the order. */
@Component("modifyOrder")
class ModifyOrder implements JavaDelegate {

    private final ConcludePetition concludePetition;

    ModifyOrder(ConcludePetition concludePetition) {
        this.concludePetition = concludePetition;
    }

    @Override
    public void execute(DelegateExecution execution) {
        concludePetition.grant(new PetitionId(execution.getProcessBusinessKey()));
    }
}
