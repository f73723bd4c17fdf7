package org.openwro.petition;

import java.time.Clock;
import java.time.LocalDate;
import org.openwro.identity.Account;
import org.openwro.identity.Accounts;
import org.openwro.identity.Actor;
import org.openwro.identity.Organisation;
import org.openwro.identity.Organisations;
import org.openwro.order.ChangeOrder;
import org.openwro.order.ExceptedParty;
import org.openwro.order.Release;
import org.openwro.order.ReleaseKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The four ends of a petition. Each tells the petitioner, and only a grant touches the order. */
@Service
public class ConcludePetition {

    private final Petitions petitions;
    private final ChangeOrder changeOrder;
    private final Accounts accounts;
    private final Organisations organisations;
    private final PetitionLetters letters;
    private final PetitionMails mails;
    private final Clock clock;

    ConcludePetition(
            Petitions petitions,
            ChangeOrder changeOrder,
            Accounts accounts,
            Organisations organisations,
            PetitionLetters letters,
            PetitionMails mails,
            Clock clock) {
        this.petitions = petitions;
        this.changeOrder = changeOrder;
        this.accounts = accounts;
        this.organisations = organisations;
        this.letters = letters;
        this.mails = mails;
        this.clock = clock;
    }

    /** Sends it back with a letter that says what is missing. */
    @Transactional
    public void returnAsIncomplete(PetitionId id) {
        Petition petition = end(id, PetitionState.RETURNED);
        letters.issue(petition, "petitionReturned");
        mails.send(petition, "returned");
    }

    /** The order stands; the letter gives the reasons, and a new petition may be filed. */
    @Transactional
    public void deny(PetitionId id) {
        Petition petition = end(id, PetitionState.DENIED);
        letters.issue(petition, "petitionDenied");
        mails.send(petition, "denied");
    }

    /**
     * Releases the targets from the order; from an area, a modification releases the petitioner alone.
     *
     * @throws org.openwro.platform.RefusedException when the order cannot be changed so; then nothing was signed either
     */
    @Transactional
    public void grant(PetitionId id) {
        Petition petition = end(id, PetitionState.GRANTED);
        changeOrder
                .change(petition.order(), release(petition), signer(petition))
                .orThrow();
        letters.issue(petition, "petitionGranted");
        mails.send(petition, "granted");
    }

    /** A producer that remediated is taken out of an area; nothing was shown of the others there (CBP fact sheet of March 2021). */
    private Release release(Petition petition) {
        if (petition.kind() != ReleaseKind.MODIFICATION) {
            return petition.release();
        }
        Organisation petitioner = organisations.find(petition.organisation()).orElseThrow();
        return petition.release().excepting(new ExceptedParty(petitioner.name(), petitioner.country()));
    }

    @Transactional
    public void withdraw(PetitionId id) {
        mails.send(end(id, PetitionState.WITHDRAWN), "withdrawn");
    }

    private Petition end(PetitionId id, PetitionState how) {
        Petition petition = petitions.get(id);
        petition.end(how, LocalDate.now(clock));
        petitions.save(petition);
        return petition;
    }

    /** Who signed is who changes the order. */
    private Actor signer(Petition petition) {
        return petition.decidedBy()
                .flatMap(accounts::find)
                .map(Account::toActor)
                .orElse(Actor.system());
    }
}
