package org.openwro.petition;

import org.openwro.document.DocumentAccess;
import org.openwro.identity.Actor;
import org.springframework.stereotype.Component;

/** Papers and letters of a petition are for those who act for the petitioner. */
@Component
class PetitionParties implements DocumentAccess {

    private final Petitions petitions;
    private final Petitioners petitioners;

    PetitionParties(Petitions petitions, Petitioners petitioners) {
        this.petitions = petitions;
        this.petitioners = petitioners;
    }

    @Override
    public boolean isParty(String caseKey, Actor actor) {
        return PetitionId.names(caseKey)
                && petitions
                        .find(new PetitionId(caseKey))
                        .filter(petition -> petitioners.isPetitioner(petition, actor))
                        .isPresent();
    }
}
