package org.openwro.petition;

import static org.openwro.petition.PetitionState.DENIED;
import static org.openwro.petition.PetitionState.DRAFT;
import static org.openwro.petition.PetitionState.GRANTED;
import static org.openwro.petition.PetitionState.IN_APPROVAL;
import static org.openwro.petition.PetitionState.IN_ASSESSMENT;
import static org.openwro.petition.PetitionState.IN_LEGAL_REVIEW;
import static org.openwro.petition.PetitionState.IN_SIGNATURE;
import static org.openwro.petition.PetitionState.QUESTIONS_OPEN;
import static org.openwro.petition.PetitionState.RETURNED;
import static org.openwro.petition.PetitionState.SUBMITTED;
import static org.openwro.petition.PetitionState.WITHDRAWN;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openwro.order.OrderId;
import org.openwro.order.Release;
import org.openwro.order.ReleaseKind;
import org.openwro.reference.IloIndicator;

/** A petition to modify or revoke an order. Its changes of state are guarded; what was filed never changes. Days in Eastern Time. */
public final class Petition {

    private final PetitionId id;
    private final int version;
    private Filing filing;
    private PetitionState state;
    private Incompleteness incompleteness;
    private Proposal proposal;
    private String decidedBy;
    private LocalDate endedOn;

    Petition(
            PetitionId id,
            int version,
            Filing filing,
            PetitionState state,
            Incompleteness incompleteness,
            Proposal proposal,
            String decidedBy,
            LocalDate endedOn) {
        this.id = id;
        this.version = version;
        this.filing = filing;
        this.state = state;
        this.incompleteness = incompleteness;
        this.proposal = proposal;
        this.decidedBy = decidedBy;
        this.endedOn = endedOn;
    }

    static Petition draft(PetitionId id, Filing filing) {
        return new Petition(id, 0, filing, DRAFT, Incompleteness.NONE, null, null, null);
    }

    void file(LocalDate today) {
        move(SUBMITTED, DRAFT);
        filing = filing.on(today);
    }

    void foundComplete() {
        move(IN_ASSESSMENT, SUBMITTED);
    }

    /** It ends when its letter is issued. */
    void foundIncomplete(Incompleteness what) {
        move(SUBMITTED, SUBMITTED);
        incompleteness = what;
    }

    void ask() {
        move(QUESTIONS_OPEN, IN_ASSESSMENT);
    }

    void answered() {
        move(IN_ASSESSMENT, QUESTIONS_OPEN);
    }

    void propose(Proposal act) {
        move(IN_LEGAL_REVIEW, IN_ASSESSMENT);
        proposal = act;
    }

    void concur() {
        move(IN_APPROVAL, IN_LEGAL_REVIEW);
    }

    void approve() {
        move(IN_SIGNATURE, IN_APPROVAL);
    }

    void returnToAssessment() {
        move(IN_ASSESSMENT, IN_LEGAL_REVIEW, IN_APPROVAL, IN_SIGNATURE);
    }

    /** The signature makes the proposed act the decision; the act itself follows in the same transaction. */
    void sign(Proposal act, String signer) {
        move(IN_SIGNATURE, IN_SIGNATURE);
        proposal = act;
        decidedBy = signer;
    }

    void end(PetitionState how, LocalDate today) {
        switch (how) {
            case RETURNED -> move(RETURNED, SUBMITTED);
            case GRANTED -> move(GRANTED, IN_SIGNATURE);
            case DENIED -> move(DENIED, IN_SIGNATURE);
            case WITHDRAWN ->
                move(
                        WITHDRAWN,
                        DRAFT,
                        SUBMITTED,
                        IN_ASSESSMENT,
                        QUESTIONS_OPEN,
                        IN_LEGAL_REVIEW,
                        IN_APPROVAL,
                        IN_SIGNATURE);
            default -> throw new IllegalArgumentException(how + " is no end");
        }
        endedOn = today;
    }

    /** The act on the order for which this petition is the authority. */
    Release release() {
        return new Release(
                filing.kind(),
                proposal.released(filing.targets()),
                proposal.anchor(),
                proposal.effectiveOn(),
                proposal.ground(),
                id.value());
    }

    private void move(PetitionState to, PetitionState... from) {
        if (!Arrays.asList(from).contains(state)) {
            throw new IllegalStateException("Petition %s is %s, not %s".formatted(id, state, Arrays.toString(from)));
        }
        state = to;
    }

    public PetitionId id() {
        return id;
    }

    int version() {
        return version;
    }

    public PetitionState state() {
        return state;
    }

    public Filing filing() {
        return filing;
    }

    /** A draft is seen by the petitioner alone, even after it was given up. */
    public boolean isFiled() {
        return filing.filedOn() != null;
    }

    /** Whether the petitioner may add to what was said: before the filing, until the check, and while questions are open. */
    public boolean takesEvidence() {
        return state == DRAFT || state == SUBMITTED || state == QUESTIONS_OPEN;
    }

    public ReleaseKind kind() {
        return filing.kind();
    }

    public OrderId order() {
        return filing.order();
    }

    public Set<Integer> targets() {
        return filing.targets();
    }

    public List<IloIndicator> indicators() {
        return filing.indicators();
    }

    public String title() {
        return filing.title();
    }

    public String organisation() {
        return filing.organisation();
    }

    /** What the completeness check found missing; empty as long as it found nothing. */
    public Incompleteness incompleteness() {
        return incompleteness;
    }

    /** The proposed act, and from the signature on the decision; empty before the first assessment. */
    public Optional<Proposal> proposal() {
        return Optional.ofNullable(proposal);
    }

    /** Username of who signed. */
    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }
}
