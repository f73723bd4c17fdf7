package org.openwro.modelling.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What of a case has not been found again yet: steps in the order in which they began, and facts in the order in which they were set. */
final class PastPath {

    private final PastCase past;
    private final List<PastStep> open = new ArrayList<>();
    /** Sub-processes, event gateways and starts by an event: they follow from what is around them. */
    private final List<PastStep> around = new ArrayList<>();

    private final Set<String> ahead = new HashSet<>();
    private final List<PastFact> facts;

    PastPath(PastCase past) {
        this.past = past;
        this.facts = new ArrayList<>(past.facts());
        for (PastStep step : past.steps()) {
            boolean follows = !step.mustBeFound()
                    || step.type().toLowerCase(java.util.Locale.ROOT).contains("subprocess");
            (follows ? around : open).add(step);
            if (!follows || step.type().equals("eventBasedGateway")) {
                ahead.add(step.id());
            }
        }
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** The first that is open. */
    PastStep first() {
        return open.get(0);
    }

    /** The next passage through this element. */
    Optional<PastStep> next(String element) {
        return open.stream().filter(step -> step.element().equals(element)).findFirst();
    }

    /** An event that happened while the other passage went on. */
    Optional<PastStep> during(String element, PastStep other) {
        return open.stream()
                .filter(step -> step.element().equals(element)
                        && step.began() > other.began()
                        && (other.ended() == null || !step.start().isAfter(other.ended())))
                .findFirst();
    }

    /** The next time an event on a sub-process, or at the start of an event sub-process, happened. */
    Optional<PastStep> event(String element) {
        return next(element).or(() -> around.stream()
                .filter(step -> step.isStart() && step.element().equals(element))
                .findFirst());
    }

    void found(PastStep step) {
        open.remove(step);
        around.remove(step);
        ahead.remove(step.id());
    }

    /** A sub-process or event gateway was reached, if it ever was. */
    Optional<PastStep> passed(String element) {
        Optional<PastStep> step = around.stream()
                .filter(each -> each.element().equals(element) && !each.isStart())
                .findFirst();
        step.ifPresent(this::found);
        return step;
    }

    Map<String, Object> factsAtTheBeginning() {
        Instant begin = past.steps().isEmpty() ? null : past.steps().get(0).start();
        return factsUntil(begin);
    }

    /**
     * Facts that were set until then, and not by a step that is still ahead.
     *
     * @param when null for no new facts
     */
    Map<String, Object> factsUntil(Instant when) {
        Map<String, Object> known = new LinkedHashMap<>();
        if (when != null) {
            facts.removeIf(fact -> {
                boolean isKnown = !fact.at().isAfter(when) && !ahead.contains(fact.by());
                if (isKnown) {
                    known.put(fact.name(), fact.value());
                }
                return isKnown;
            });
        }
        return known;
    }
}
