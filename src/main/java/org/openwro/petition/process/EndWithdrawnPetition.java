package org.openwro.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.openwro.petition.ConcludePetition;
import org.openwro.petition.PetitionId;
import org.springframework.stereotype.Component;

/** Ends a petition that was withdrawn. */
@Component("withdrawPetition")
class EndWithdrawnPetition implements JavaDelegate {

    private final ConcludePetition concludePetition;

    EndWithdrawnPetition(ConcludePetition concludePetition) {
        this.concludePetition = concludePetition;
    }

    @Override
    public void execute(DelegateExecution execution) {
        concludePetition.withdraw(new PetitionId(execution.getProcessBusinessKey()));
    }
}
