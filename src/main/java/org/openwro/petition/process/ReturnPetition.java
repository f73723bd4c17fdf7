package org.openwro.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.openwro.petition.ConcludePetition;
import org.openwro.petition.PetitionId;
import org.springframework.stereotype.Component;

/** Returns an incomplete petition with its letter. */
@Component("returnPetition")
class ReturnPetition implements JavaDelegate {

    private final ConcludePetition concludePetition;

    ReturnPetition(ConcludePetition concludePetition) {
        this.concludePetition = concludePetition;
    }

    @Override
    public void execute(DelegateExecution execution) {
        concludePetition.returnAsIncomplete(new PetitionId(execution.getProcessBusinessKey()));
    }
}
