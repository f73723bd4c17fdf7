package org.openwro.detention;

import static org.openwro.detention.DetentionState.ABANDONED;
import static org.openwro.detention.DetentionState.DESTROYED;
import static org.openwro.detention.DetentionState.DETAINED;
import static org.openwro.detention.DetentionState.EXCLUDED;
import static org.openwro.detention.DetentionState.EXPORTED;
import static org.openwro.detention.DetentionState.EXPORT_PENDING;
import static org.openwro.detention.DetentionState.HELD;
import static org.openwro.detention.DetentionState.PARTIALLY_RELEASED;
import static org.openwro.detention.DetentionState.PRESENTED;
import static org.openwro.detention.DetentionState.PROOF_PENDING;
import static org.openwro.detention.DetentionState.PROTESTED;
import static org.openwro.detention.DetentionState.PROTEST_DENIED;
import static org.openwro.detention.DetentionState.RELEASED;
import static org.openwro.detention.DetentionState.SEIZED;
import static org.openwro.detention.DetentionState.UNDER_ADMISSIBILITY_REVIEW;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.openwro.enforcement.Hit;
import org.openwro.screening.core.Instrument;

/**
 * A shipment held under one or more orders. Every change of state is guarded. Days are days in Eastern Time.
 */
public final class Detention {

    private final DetentionRecord record;

    Detention(DetentionRecord record) {
        this.record = record;
    }

    static Detention open(DetentionId id, Shipment shipment, LocalDate today, Raised raised) {
        DetentionRecord opened = new DetentionRecord(id, 0, shipment, today, raised);
        opened.state = HELD;
        return new Detention(opened);
    }

    /** Holds further lines, or lines held already under further orders. */
    void hold(List<Hit> hits) {
        for (Hit hit : hits) {
            if (!record.lines.holdFurther(hit)) {
                require(HELD, PRESENTED);
                record.lines.hold(hit);
            }
        }
        judge();
    }

    void present(LocalDate day) {
        require(HELD);
        record.presentedOn = day;
        record.state = PRESENTED;
    }

    /** Lines that fall under no order leave at once; the others are detained. */
    void decide(Map<String, LineDecision> decisions, LocalDate today, String officer) {
        require(PRESENTED);
        record.decision = new FirstDecision(today, officer, false);
        record.lines.decide(decisions, LineState.RELEASED, LineState.HELD);
        if (hasLines(LineState.HELD)) {
            record.state = DETAINED;
        }
        judge();
    }

    /** The end of a shipment of which nothing is held any more, whether presented or not. */
    void release(LocalDate today) {
        require(HELD, PRESENTED);
        record.lines.change(DetentionLine::isFree, line -> line.to(LineState.RELEASED));
        if (hasLines(LineState.HELD)) {
            throw new IllegalStateException("Detention " + id() + " still holds lines under an order");
        }
        end(RELEASED, today);
    }

    /** Nobody decided in time: the goods are considered detained (19 CFR 151.16(b)). */
    void detainBySilence(LocalDate day) {
        require(PRESENTED);
        record.decision = new FirstDecision(day, null, true);
        record.state = DETAINED;
    }

    void giveNotice(LocalDate today) {
        require(DETAINED);
        record.noticedOn = today;
        record.state = PROOF_PENDING;
    }

    void chooseExport(LocalDate today) {
        require(PROOF_PENDING);
        record.exportAskedOn = today;
        record.state = EXPORT_PENDING;
    }

    void fileProof(LocalDate today) {
        require(PROOF_PENDING);
        record.proofFiledOn = today;
    }

    void extendResponse(LocalDate until) {
        require(PROOF_PENDING);
        record.responseExtendedTo = until;
    }

    void startReview() {
        require(PROOF_PENDING);
        record.state = UNDER_ADMISSIBILITY_REVIEW;
    }

    void review(String reviewer, String note, Map<String, LineDecision> recommendations) {
        require(UNDER_ADMISSIBILITY_REVIEW);
        record.review = new Review(reviewer, note);
        record.lines.recommend(recommendations);
    }

    void decideAdmissibility(Map<String, LineDecision> decisions, String director) {
        require(UNDER_ADMISSIBILITY_REVIEW);
        record.admissibilityBy = director;
        record.lines.decide(decisions, LineState.ADMISSIBLE, LineState.INADMISSIBLE);
    }

    /** Lines that no order holds any more are admissible too; from here on the lines held back decide which order acts. */
    void recordAdmissibility() {
        require(UNDER_ADMISSIBILITY_REVIEW);
        record.lines.change(DetentionLine::isFree, line -> line.to(LineState.ADMISSIBLE));
        judge();
    }

    void releaseAdmissible(LocalDate today) {
        require(UNDER_ADMISSIBILITY_REVIEW);
        record.lines.move(LineState.ADMISSIBLE, LineState.RELEASED);
        end(RELEASED, today);
    }

    /** Excludes what no proof freed and releases the rest. */
    void exclude(LocalDate today) {
        require(PROOF_PENDING, UNDER_ADMISSIBILITY_REVIEW);
        record.exclusion = new Exclusion(groundOfExclusion(), today);
        record.lines.releaseTheRest();
        record.lines.exclude();
        record.state = EXCLUDED;
    }

    /**
     * Seizes what a Finding covers (19 CFR 12.44(b)) and releases what nothing holds. It ends the detention unless lines are left
     * that only other orders hold: those are to be excluded next, under the gravest of these.
     */
    void seize(LocalDate today) {
        require(PROOF_PENDING, UNDER_ADMISSIBILITY_REVIEW);
        record.seizure = new Seizure(groundOfExclusion(), today);
        record.lines.releaseTheRest();
        record.lines.seizeUnderFinding();
        if (linesInHand().isEmpty()) {
            end(SEIZED, today);
        }
        judge();
    }

    private ExclusionGround groundOfExclusion() {
        if (record.state == PROOF_PENDING) {
            return ExclusionGround.NO_PROOF_IN_TIME;
        }
        return record.admissibilityBy == null ? ExclusionGround.NOT_DETERMINED : ExclusionGround.NOT_SATISFACTORY;
    }

    void askForExport(LocalDate today) {
        require(EXCLUDED);
        record.exportAskedOn = today;
    }

    void export(Disposal disposal, LocalDate today) {
        require(EXPORT_PENDING, EXCLUDED);
        dispose(disposal, LineState.EXPORTED, EXPORTED, today);
    }

    void protest(LocalDate today, String grounds) {
        require(EXCLUDED);
        record.protest = Protest.filed(today, grounds);
        record.state = PROTESTED;
    }

    void decideProtest(LocalDate day, String reason) {
        require(PROTESTED);
        record.protest = record.protest.decided(day, reason);
    }

    void denyProtest(LocalDate today) {
        require(PROTESTED);
        end(PROTEST_DENIED, today);
    }

    void grantProtest(LocalDate today) {
        require(PROTESTED);
        record.lines.move(LineState.EXCLUDED, LineState.RELEASED);
        end(hasLines(LineState.SEIZED) ? PARTIALLY_RELEASED : RELEASED, today);
    }

    void abandon() {
        require(EXCLUDED);
        record.state = ABANDONED;
    }

    void destroy(Disposal disposal, LocalDate today) {
        require(ABANDONED);
        dispose(disposal, LineState.DESTROYED, DESTROYED, today);
    }

    private void dispose(Disposal disposal, LineState lineEnd, DetentionState end, LocalDate today) {
        record.disposal = disposal;
        boolean partly = hasLines(LineState.RELEASED);
        record.lines.change(line -> !line.state().isEnd(), line -> line.to(lineEnd));
        end(partly ? PARTIALLY_RELEASED : end, today);
    }

    /** Takes the order off the lines that its release reaches; what another order holds stays held. */
    void lift(BiPredicate<DetentionLine, LineHold> which, LocalDate today) {
        record.lines.change(line -> !line.state().isEnd(), line -> line.lift(hold -> which.test(line, hold), today));
        judge();
    }

    /** The gravest order that still holds a line decides; the last one stays named when none holds any more. */
    private void judge() {
        record.lines.gravest().ifPresent(hold -> {
            record.instrument = hold.instrument();
            record.actingOrder = hold.orderId();
        });
    }

    private void end(DetentionState end, LocalDate today) {
        record.state = end;
        record.endedOn = today;
    }

    private void require(DetentionState... allowed) {
        if (!List.of(allowed).contains(record.state)) {
            throw new IllegalStateException(
                    "Detention %s is %s, not %s".formatted(id(), record.state, List.of(allowed)));
        }
    }

    boolean hasLines(LineState state) {
        return record.lines.has(state);
    }

    /** Lines are held, but no order holds any of them. */
    public boolean isFree() {
        return record.lines.areFree();
    }

    /** Lines over which is still to be decided or disposed, in the order of the entry. */
    public List<DetentionLine> linesInHand() {
        return record.lines.inHand();
    }

    public Balance balance() {
        return Balance.of(record.lines.all());
    }

    public List<String> orders() {
        return record.lines.orders();
    }

    DetentionRecord row() {
        return record;
    }

    public DetentionId id() {
        return record.id;
    }

    public Shipment shipment() {
        return record.shipment;
    }

    public DetentionState state() {
        return record.state;
    }

    public Instrument instrument() {
        return record.instrument;
    }

    public String actingOrder() {
        return record.actingOrder;
    }

    /** Last day to respond under the UFLPA as extended; null without an extension. */
    public LocalDate responseExtendedTo() {
        return record.responseExtendedTo;
    }

    public LocalDate heldOn() {
        return record.heldOn;
    }

    public Raised raised() {
        return record.raised;
    }

    public List<DetentionLine> lines() {
        return record.lines.all();
    }

    /** What happened so far; null parts have not happened. */
    public DetentionCourse course() {
        return DetentionCourse.of(record);
    }
}
