package org.openwro.petition;

import java.time.Clock;
import java.time.LocalDate;
import org.openwro.identity.Account;
import org.openwro.identity.Accounts;
import org.openwro.identity.Actor;
import org.openwro.order.ChangeOrder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The four ends of a petition. Each tells the petitioner, and only a grant touches the order. */
@Service
public class ConcludePetition {

    private final Petitions petitions;
    private final ChangeOrder changeOrder;
    private final Accounts accounts;
    private final PetitionLetters letters;
    private final PetitionMails mails;
    private final Clock clock;

    ConcludePetition(
            Petitions petitions,
            ChangeOrder changeOrder,
            Accounts accounts,
            PetitionLetters letters,
            PetitionMails mails,
            Clock clock) {
        this.petitions = petitions;
        this.changeOrder = changeOrder;
        this.accounts = accounts;
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
     * Releases the targets from the order.
     *
     * @throws org.openwro.platform.RefusedException when the order cannot be changed so; then nothing was signed either
     */
    @Transactional
    public void grant(PetitionId id) {
        Petition petition = end(id, PetitionState.GRANTED);
        changeOrder
                .change(petition.order(), petition.release(), signer(petition))
                .orThrow();
        letters.issue(petition, "petitionGranted");
        mails.send(petition, "granted");
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
