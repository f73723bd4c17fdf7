package org.openwro.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.openwro.petition.ConcludePetition;
import org.openwro.petition.PetitionId;
import org.springframework.stereotype.Component;

/** Denies the petition with a letter; the order stands. */
@Component("denyPetition")
class DenyPetition implements JavaDelegate {

    private final ConcludePetition concludePetition;

    DenyPetition(ConcludePetition concludePetition) {
        this.concludePetition = concludePetition;
    }

    @Override
    public void execute(DelegateExecution execution) {
        concludePetition.deny(new PetitionId(execution.getProcessBusinessKey()));
    }
}
