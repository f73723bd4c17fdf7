package org.openwro.modelling.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes down a case as the engine would, minute by minute. */
final class PastCaseFixture {

    private final List<PastStep> steps = new ArrayList<>();
    private final List<PastFact> facts = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-02T15:00:00Z");

    static PastCaseFixture begunWith(String start) {
        PastCaseFixture fixture = new PastCaseFixture();
        fixture.add(start, "startEvent", true, false);
        return fixture;
    }

    PastCaseFixture knowing(String name, Object value) {
        facts.add(new PastFact(name, value, "case", steps.get(0).start()));
        return this;
    }

    PastCaseFixture did(String task, Object... said) {
        now = now.plusSeconds(60);
        PastStep step = add(task, task.startsWith("service") ? "serviceTask" : "userTask", true, false);
        for (int i = 0; i < said.length; i += 2) {
            facts.add(new PastFact(String.valueOf(said[i]), said[i + 1], step.id(), step.ended()));
        }
        return this;
    }

    PastCaseFixture passed(String element, String type) {
        add(element, type, true, false);
        return this;
    }

    PastCaseFixture brokenOff(String task) {
        now = now.plusSeconds(60);
        add(task, "userTask", true, true);
        return this;
    }

    PastCase waitingAt(String task) {
        now = now.plusSeconds(60);
        add(task, "userTask", false, false);
        return new PastCase("instance", "CASE-1", true, steps, facts);
    }

    PastCase ended(String end) {
        add(end, "noneEndEvent", true, false);
        return new PastCase("instance", "CASE-1", false, steps, facts);
    }

    private PastStep add(String element, String type, boolean ended, boolean cancelled) {
        Instant end = ended ? now.plusSeconds(30) : null;
        PastStep step = new PastStep(element + steps.size(), element, type, steps.size(), now, end, cancelled);
        steps.add(step);
        now = now.plusSeconds(30);
        return step;
    }
}
