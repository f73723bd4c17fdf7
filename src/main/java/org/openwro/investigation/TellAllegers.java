package org.openwro.investigation;

import org.openwro.allegation.AnswerFiler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells those whose reports a case joins what became of it, as far as that is public; nobody learns who else reported. */
@Service
public class TellAllegers {

    private final Investigations investigations;
    private final AnswerFiler answerFiler;

    TellAllegers(Investigations investigations, AnswerFiler answerFiler) {
        this.investigations = investigations;
        this.answerFiler = answerFiler;
    }

    @Transactional
    public void ofClosing(CaseId id) {
        investigations.get(id).allegations().forEach(answerFiler::closedWithoutAction);
    }

    /** @param order number under which the public register shows the order */
    @Transactional
    public void ofOrder(CaseId id, String order, String orderTitle) {
        investigations.get(id).allegations().forEach(each -> answerFiler.orderInForce(each, order, orderTitle));
    }
}
