package org.openwro.allegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A report of forced labour and what became of it. Its states change in the order of {@link AllegationState} only. */
public final class Allegation {

    private final AllegationId id;
    private final int version;
    private final LocalDate receivedOn;
    private final String title;
    private final Report report;
    private final ContactPreference contact;
    private final AllegationId follows;
    private final Locale language;
    private AllegationState state;
    private Origin origin;
    private List<RequiredElement> missing;
    private LocalDate checkedOn;
    private LocalDate dueOn;
    private TriageDecision decision;

    Allegation(
            AllegationId id,
            int version,
            AllegationState state,
            LocalDate receivedOn,
            String title,
            Report report,
            ContactPreference contact,
            AllegationId follows,
            Origin origin,
            Locale language,
            List<RequiredElement> missing,
            LocalDate checkedOn,
            LocalDate dueOn,
            TriageDecision decision) {
        this.id = id;
        this.version = version;
        this.state = state;
        this.receivedOn = receivedOn;
        this.title = title;
        this.report = report;
        this.contact = contact;
        this.follows = follows;
        this.origin = origin;
        this.language = language;
        this.missing = List.copyOf(missing);
        this.checkedOn = checkedOn;
        this.dueOn = dueOn;
        this.decision = decision;
    }

    static Allegation received(
            AllegationId id,
            LocalDate on,
            Report report,
            ContactPreference contact,
            AllegationId follows,
            Origin origin,
            Locale language) {
        return new Allegation(
                id,
                0,
                origin.portReceivedOn() == null ? AllegationState.RECEIVED : AllegationState.AT_PORT,
                on,
                report.title(),
                report,
                contact,
                follows,
                origin,
                language,
                List.of(),
                null,
                null,
                null);
    }

    /** The port director found that it conforms to 19 CFR 12.42(b); it has to be forwarded by the given day (clock C01). */
    void conforms(LocalDate on, LocalDate forwardBy) {
        requireAtPort();
        origin = origin.conforming(on, forwardBy);
    }

    /** The port director sends it to the Commissioner with what the port knows besides. */
    void forward(LocalDate on, String whyLate, String information) {
        requireAtPort();
        if (origin.foundConformingOn() == null) {
            throw new IllegalStateException("Allegation " + id + " was not found to conform");
        }
        become(AllegationState.RECEIVED);
        origin = origin.forwarded(on, whyLate, information);
    }

    private void requireAtPort() {
        if (state != AllegationState.AT_PORT) {
            throw new IllegalStateException("Allegation " + id + " is at no port");
        }
    }

    /** The elements were checked and the target clock runs; what is missing goes to the analyst, who decides. */
    void check(List<RequiredElement> found, LocalDate on, LocalDate target) {
        become(AllegationState.UNDER_REVIEW);
        missing = List.copyOf(found);
        checkedOn = on;
        dueOn = target;
    }

    void decide(TriageDecision taken) {
        become(taken.outcome().state());
        decision = taken;
    }

    private void become(AllegationState wanted) {
        if (!state.next().contains(wanted)) {
            throw new IllegalStateException("Allegation " + id + " cannot go from " + state + " to " + wanted);
        }
        state = wanted;
    }

    public AllegationId id() {
        return id;
    }

    int version() {
        return version;
    }

    public AllegationState state() {
        return state;
    }

    /** Day of receipt, Eastern Time. */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    public String title() {
        return title;
    }

    public Report report() {
        return report;
    }

    public ContactPreference contact() {
        return contact;
    }

    /** The earlier allegation that this one files again. */
    public Optional<AllegationId> follows() {
        return Optional.ofNullable(follows);
    }

    /** The way on which it came. */
    public Origin origin() {
        return origin;
    }

    /** In which the filer is answered by letter and mail. */
    public Locale language() {
        return language;
    }

    /** What the completeness check found missing. */
    public List<RequiredElement> missing() {
        return missing;
    }

    /** Null before the check. */
    public LocalDate checkedOn() {
        return checkedOn;
    }

    /** Target day of the decision (clock C03), null before the check. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public Optional<TriageDecision> decision() {
        return Optional.ofNullable(decision);
    }
}
