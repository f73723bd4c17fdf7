package org.openwro.order;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openwro.identity.Actor;
import org.openwro.platform.Refusal;

/**
 * Every act on a draft so far, oldest first. It holds the separation of duties: nobody decides on what they drafted in any round, and
 * nobody decides twice between one sending and the next return.
 */
public record ApprovalChain(List<Approval> acts) {

    public ApprovalChain {
        acts = List.copyOf(acts);
    }

    /** Why this actor cannot take this step now; empty when nothing speaks against it. */
    public Optional<Refusal> refusal(ApprovalStep step, Actor actor) {
        if (!step.isDecision()) {
            return Optional.empty();
        }
        if (acts.stream().anyMatch(act -> act.step() == ApprovalStep.DRAFT && isBy(act, actor))) {
            return Optional.of(Refusal.of("order.duties.ownDraft"));
        }
        return round().filter(act -> act.step().isDecision() && isBy(act, actor))
                .findFirst()
                .map(act -> Refusal.of("order.duties.twice"));
    }

    /** What was done since the draft was last sent to counsel. */
    private Stream<Approval> round() {
        int sent = 0;
        for (int at = 0; at < acts.size(); at++) {
            if (acts.get(at).outcome() == ApprovalOutcome.SENT) {
                sent = at;
            }
        }
        return acts.stream().skip(sent);
    }

    /** The acts to be read by people: drafts that were only kept are left out. */
    public List<Approval> shown() {
        return acts.stream()
                .filter(act -> act.outcome() != ApprovalOutcome.SAVED)
                .toList();
    }

    /** The return that brought the draft back to the drafters; empty when it was sent on since, or never returned. */
    public Optional<Approval> openReturn() {
        List<Approval> shown = shown();
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(shown.get(shown.size() - 1)).filter(act -> act.outcome() == ApprovalOutcome.RETURNED);
    }

    private static boolean isBy(Approval act, Actor actor) {
        return act.username().equals(actor.username());
    }
}
