package org.openwro.detention;

import org.openwro.document.DocumentAccess;
import org.openwro.identity.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters and proof are seen by the importer, by whom it gave a letter of authority, and by the people of the port that holds the
 * shipment; by no other company and at no other port.
 */
@Component
class DetentionParties implements DocumentAccess {

    private final Detentions detentions;
    private final DetentionAccess access;

    DetentionParties(Detentions detentions, DetentionAccess access) {
        this.detentions = detentions;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isParty(String caseKey, Actor actor) {
        return DetentionId.isOne(caseKey)
                && detentions
                        .find(new DetentionId(caseKey))
                        .filter(detention -> access.maySee(detention, actor))
                        .isPresent();
    }
}
