package org.openwro.allegation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.openwro.allegation.AllegationId;
import org.openwro.allegation.AnswerFiler;
import org.springframework.stereotype.Component;

@Component
class RejectAllegation implements JavaDelegate {

    private final AnswerFiler answerFiler;

    RejectAllegation(AnswerFiler answerFiler) {
        this.answerFiler = answerFiler;
    }

    @Override
    public void execute(DelegateExecution execution) {
        answerFiler.answer(new AllegationId(execution.getProcessBusinessKey()));
    }
}
