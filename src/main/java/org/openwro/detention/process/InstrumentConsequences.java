package org.openwro.detention.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openwro.calendar.ClockId;
import org.openwro.detention.Consequences;
import org.openwro.detention.InstrumentRules;
import org.openwro.screening.core.Instrument;
import org.openwro.workflow.DecisionTables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Asks the table of consequences. An answer counts for a few seconds, since a list asks it for every line. A table that an administrator
 * broke, or that says what the law does not know, is answered by the one that came with the release, so that no clock is lost.
 */
@Component
class InstrumentConsequences implements InstrumentRules {

    private static final Logger LOG = LoggerFactory.getLogger(InstrumentConsequences.class);
    static final String DECISION_CONSEQUENCES = "decision_instrumentConsequences";
    private static final String BASELINE = "bpmn/detention/instrument-consequences.dmn";
    private static final long ASKED_AGAIN_AFTER_NANOS = 2_000_000_000L;

    private final DecisionTables tables;
    private volatile Known known;

    InstrumentConsequences(DecisionTables tables) {
        this.tables = tables;
    }

    private record Known(String version, long askedAt, Map<Instrument, Consequences> byInstrument) {}

    @Override
    public Consequences of(Instrument instrument) {
        return known().byInstrument().get(instrument);
    }

    private Known known() {
        Known last = known;
        long now = System.nanoTime();
        if (last == null || now - last.askedAt() > ASKED_AGAIN_AFTER_NANOS) {
            String version = tables.versionOf(DECISION_CONSEQUENCES);
            last = new Known(
                    version, now, last != null && last.version().equals(version) ? last.byInstrument() : inForce());
            known = last;
        }
        return last;
    }

    private Map<Instrument, Consequences> inForce() {
        try {
            return all(facts -> tables.rows(DECISION_CONSEQUENCES, facts));
        } catch (DecisionTables.Broken | IllegalArgumentException broken) {
            LOG.error("The consequences that came with the release count", broken);
            return all(InstrumentConsequences.this::baseline);
        }
    }

    private List<Map<String, Object>> baseline(Map<String, Object> facts) {
        try (InputStream model = new ClassPathResource(BASELINE).getInputStream()) {
            return tables.rows(DECISION_CONSEQUENCES, model, facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Table {

        List<Map<String, Object>> rows(Map<String, Object> facts);
    }

    private static Map<Instrument, Consequences> all(Table table) {
        Map<Instrument, Consequences> all = new EnumMap<>(Instrument.class);
        for (Instrument each : Instrument.values()) {
            all.put(each, one(each, table.rows(Map.of("instrument", each.name()))));
        }
        return all;
    }

    /** @throws IllegalArgumentException when the row is missing or says what the law does not know */
    private static Consequences one(Instrument instrument, List<Map<String, Object>> rows) {
        if (rows.size() != 1
                || !(rows.get(0).get("proofClock") instanceof String clock)
                || !(rows.get(0).get("exportAllowed") instanceof Boolean export)
                || !(rows.get(0).get("deemedExclusion") instanceof Boolean deemed)
                || !List.of("C09", "C13").contains(clock)
                || instrument == Instrument.FINDING && deemed) {
            throw new IllegalArgumentException("No usable row for " + instrument + ": " + rows);
        }
        return new Consequences(ClockId.valueOf(clock), export, deemed);
    }
}
