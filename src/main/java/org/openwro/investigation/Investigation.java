package org.openwro.investigation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openwro.allegation.AllegationId;

/** A case and what it holds. Its states change in the order of {@link CaseState} only. */
public final class Investigation {

    private final CaseId id;
    private final int version;
    private final Subject subject;
    private final LocalDate receivedOn;
    private final LocalDate openedOn;
    private final List<AllegationId> allegations;
    private final List<Exhibit> exhibits;
    private final List<LegalReview> reviews;
    private CaseState state;
    private LocalDate closedOn;
    private Plan plan;
    private LabourEvidence labour;
    private ImportNexus nexus;
    private RecommendedAction action;

    Investigation(
            CaseId id,
            int version,
            CaseState state,
            Subject subject,
            LocalDate receivedOn,
            LocalDate openedOn,
            LocalDate closedOn,
            List<AllegationId> allegations,
            Plan plan,
            List<Exhibit> exhibits,
            LabourEvidence labour,
            ImportNexus nexus,
            RecommendedAction action,
            List<LegalReview> reviews) {
        this.id = id;
        this.version = version;
        this.state = state;
        this.subject = subject;
        this.receivedOn = receivedOn;
        this.openedOn = openedOn;
        this.closedOn = closedOn;
        this.allegations = List.copyOf(allegations);
        this.plan = plan;
        this.exhibits = List.copyOf(exhibits);
        this.labour = labour;
        this.nexus = nexus;
        this.action = action;
        this.reviews = new ArrayList<>(reviews);
    }

    static Investigation opened(CaseId id, Subject subject, LocalDate receivedOn, LocalDate on) {
        return new Investigation(
                id,
                0,
                CaseState.OPEN,
                subject,
                receivedOn,
                on,
                null,
                List.of(),
                Plan.none(),
                List.of(),
                LabourEvidence.none(),
                ImportNexus.none(),
                null,
                List.of());
    }

    /** Keeps a plan that is still being written. */
    void outline(Plan sketch) {
        require(CaseState.OPEN);
        plan = sketch;
    }

    void plan(Plan made) {
        become(CaseState.INVESTIGATING);
        plan = made;
    }

    void assess(LabourEvidence assessed) {
        require(CaseState.INVESTIGATING);
        labour = assessed;
    }

    void establish(ImportNexus established) {
        require(CaseState.INVESTIGATING);
        nexus = established;
    }

    void recommend(RecommendedAction recommended) {
        become(CaseState.LEGAL_REVIEW);
        action = recommended;
    }

    /** Sends the case back when the record is insufficient; one that suffices stays until it is handed over or closed. */
    LegalReview review(LegalReview.Sufficiency outcome, List<String> comments, String by, LocalDate on) {
        require(CaseState.LEGAL_REVIEW);
        LegalReview review = new LegalReview(reviews.size() + 1, outcome, comments, by, on);
        reviews.add(review);
        if (outcome == LegalReview.Sufficiency.INSUFFICIENT) {
            become(CaseState.INVESTIGATING);
        }
        return review;
    }

    void suspend() {
        become(CaseState.SUSPENDED);
    }

    /** Goes on where the case was before it was suspended. */
    void resume(CaseState before) {
        become(before);
    }

    void lead(String username) {
        plan = plan.ledBy(username);
    }

    void decided() {
        become(CaseState.DECIDED);
    }

    void close(LocalDate on) {
        become(CaseState.CLOSED);
        closedOn = on;
    }

    private void become(CaseState wanted) {
        if (!state.next().contains(wanted)) {
            throw new IllegalStateException("Case " + id + " cannot go from " + state + " to " + wanted);
        }
        state = wanted;
    }

    private void require(CaseState wanted) {
        if (state != wanted) {
            throw new IllegalStateException("Case " + id + " is " + state + ", not " + wanted);
        }
    }

    public CaseId id() {
        return id;
    }

    int version() {
        return version;
    }

    public CaseState state() {
        return state;
    }

    public Subject subject() {
        return subject;
    }

    /** Receipt of the first allegation: anchor of the target clocks C04 and C05. */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** Null while the case is not closed. */
    public LocalDate closedOn() {
        return closedOn;
    }

    public List<AllegationId> allegations() {
        return allegations;
    }

    public Plan plan() {
        return plan;
    }

    /** Evidence can be added until the record is before counsel. */
    public boolean gathersEvidence() {
        return state == CaseState.OPEN || state == CaseState.INVESTIGATING;
    }

    /** In the order of their numbers. */
    public List<Exhibit> exhibits() {
        return exhibits;
    }

    public LabourEvidence labour() {
        return labour;
    }

    /** The second leg, when it carries an order. */
    public Optional<ImportNexus> nexus() {
        return Optional.of(nexus).filter(ImportNexus::isEstablished);
    }

    /** What the trade specialist has written so far; never null. */
    public ImportNexus nexusWork() {
        return nexus;
    }

    public Optional<RecommendedAction> action() {
        return Optional.ofNullable(action);
    }

    /** Oldest first. */
    public List<LegalReview> reviews() {
        return List.copyOf(reviews);
    }

    /** The comments of the last review, when it sent the case back. */
    public List<String> openComments() {
        return reviews.isEmpty() || state == CaseState.DECIDED || state == CaseState.CLOSED
                ? List.of()
                : reviews.get(reviews.size() - 1).comments();
    }
}
