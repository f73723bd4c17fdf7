package org.openwro.order;

import static org.openwro.order.OrderState.DRAFT;
import static org.openwro.order.OrderState.ENDED;
import static org.openwro.order.OrderState.IN_FORCE;
import static org.openwro.order.OrderState.LEGAL_CLEARED;
import static org.openwro.order.OrderState.REJECTED;
import static org.openwro.order.OrderState.SIGNED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openwro.calendar.PartialDate;
import org.openwro.investigation.CaseId;
import org.openwro.screening.core.Instrument;
import org.openwro.screening.core.TargetKind;

/**
 * A WRO or a Finding. Each change of state is guarded; once it was in force, later acts end targets from a day on and nothing is edited.
 * Days are days in Eastern Time.
 */
public final class Order {

    private final OrderId id;
    private final int version;
    private final Instrument instrument;
    private final CaseId caseId;
    private OrderContent content;
    private String draftedBy;
    private OrderState state;
    private SignedText signed;
    private Publication publication;
    private PartialDate issued;
    private LocalDate effectiveOn;
    private LocalDate announcedOn;
    private final ListedStatus status;
    private final PartialDate statusOn;

    Order(
            OrderId id,
            int version,
            Instrument instrument,
            CaseId caseId,
            OrderContent content,
            String draftedBy,
            OrderState state,
            SignedText signed,
            Publication publication,
            OrderDates dates,
            ListedStatus status,
            PartialDate statusOn) {
        this.id = id;
        this.version = version;
        this.instrument = instrument;
        this.caseId = caseId;
        this.content = content;
        this.draftedBy = draftedBy;
        this.state = state;
        this.signed = signed;
        this.publication = publication;
        this.issued = dates.issued();
        this.effectiveOn = dates.effectiveOn();
        this.announcedOn = dates.announcedOn();
        this.status = status;
        this.statusOn = statusOn;
    }

    /** A first draft on the recommendation of a case. */
    static Order draft(OrderId id, Instrument instrument, CaseId caseId, OrderContent content) {
        return new Order(
                id,
                0,
                instrument,
                caseId,
                content,
                null,
                DRAFT,
                null,
                Publication.NONE,
                OrderDates.NONE,
                ListedStatus.NOT_ESTABLISHED,
                PartialDate.UNKNOWN);
    }

    void redraft(OrderContent newContent, String drafter) {
        require(DRAFT);
        content = newContent;
        draftedBy = drafter;
    }

    void clear() {
        require(DRAFT);
        state = LEGAL_CLEARED;
    }

    void returnForDrafting() {
        require(DRAFT, LEGAL_CLEARED);
        state = DRAFT;
    }

    void reject() {
        require(DRAFT, LEGAL_CLEARED);
        state = REJECTED;
    }

    /** The last signature: from here on the text is what its hash says. */
    void sign(LocalDate today) {
        require(LEGAL_CLEARED);
        state = SIGNED;
        signed = SignedText.of(content.text());
        issued = PartialDate.of(today);
    }

    void publish(Publication where) {
        require(SIGNED);
        publication = where;
    }

    /** A WRO takes effect at once (19 CFR 12.42(e)), a Finding on the day of its publication (12.42(g)). */
    void bringIntoForce(LocalDate today) {
        require(SIGNED);
        effectiveOn = isFinding() ? publication.on() : today;
        content = content.with(content.targets().stream()
                .map(target -> target.effective(effectiveOn))
                .toList());
        state = IN_FORCE;
    }

    void announce(LocalDate today) {
        require(IN_FORCE, ENDED);
        announcedOn = today;
    }

    /**
     * Releases targets from a day on, or one party from areas among them; the order ends when no target is left.
     *
     * @return numbers of the targets that ended, and of the party that is not covered any more
     */
    Set<Integer> release(Set<Integer> targets, Release release) {
        require(IN_FORCE);
        List<Target> before = content.targets();
        content = content.released(targets, release);
        if (!isAnythingInForce()) {
            state = ENDED;
        }
        return content.targets().stream()
                .filter(target -> !before.contains(target))
                .map(Target::seq)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Does what a court ordered, or puts a clerical error right. What is stayed may resume, so that an order of which nothing is left may
     * hold again.
     *
     * @return numbers of the targets that ended, that were aimed at anew, or that a remand concerns
     */
    Set<Integer> apply(LaterAct act, Set<Integer> concerned) {
        require(IN_FORCE, ENDED);
        List<Target> before = content.targets();
        content = content.after(act, concerned);
        state = isAnythingInForce() ? IN_FORCE : ENDED;
        Set<Integer> changed = content.targets().stream()
                .filter(target -> !before.contains(target))
                .map(Target::seq)
                .collect(Collectors.toUnmodifiableSet());
        return changed.isEmpty() ? concerned : changed;
    }

    /** What a court set aside or suspended and what is not aimed at anew since. */
    public List<Target> suspendedTargets() {
        return content.targets().stream()
                .filter(target -> target.force().endedBy() == TargetEnd.STAY
                        || target.force().endedBy() == TargetEnd.VACATUR)
                .filter(target -> content.targets().stream()
                        .noneMatch(other -> other.seq() > target.seq()
                                && other.name().equals(target.name())
                                && other.kind() == target.kind()))
                .toList();
    }

    /** Whether a party of this name was taken out of the order, whatever its goods. */
    public boolean excepts(String name) {
        return content.excepts(name);
    }

    private void require(OrderState... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw new IllegalStateException("Order %s is %s, not %s".formatted(id, state, Arrays.toString(allowed)));
        }
    }

    /** Whether a target is still without an end. */
    public boolean isAnythingInForce() {
        return !openTargets().isEmpty();
    }

    /** The targets that have no end yet; a party that the order does not reach is none. */
    public List<Target> openTargets() {
        return content.targets().stream()
                .filter(target -> target.kind() != TargetKind.NOT_COVERED
                        && target.force().isOpen())
                .toList();
    }

    public boolean isFinding() {
        return instrument == Instrument.FINDING;
    }

    public OrderId id() {
        return id;
    }

    int version() {
        return version;
    }

    public Instrument instrument() {
        return instrument;
    }

    /** The case that recommended it; empty for the public history. */
    public Optional<CaseId> caseId() {
        return Optional.ofNullable(caseId);
    }

    public OrderContent content() {
        return content;
    }

    public String title() {
        return content.title();
    }

    public List<Target> targets() {
        return content.targets();
    }

    /** Username of who drafted it last; empty before that, and for the public history. */
    public Optional<String> draftedBy() {
        return Optional.ofNullable(draftedBy);
    }

    public OrderState state() {
        return state;
    }

    /** The text as signed; empty before the last signature. */
    public Optional<SignedText> signed() {
        return Optional.ofNullable(signed);
    }

    public Publication publication() {
        return publication;
    }

    /** Day of the last signature, as far as it is known. */
    public PartialDate issued() {
        return issued;
    }

    public Optional<LocalDate> effectiveOn() {
        return Optional.ofNullable(effectiveOn);
    }

    public Optional<LocalDate> announcedOn() {
        return Optional.ofNullable(announcedOn);
    }

    /** As it was listed when the order was read. */
    public ListedStatus status() {
        return status;
    }

    public PartialDate statusOn() {
        return statusOn;
    }
}
