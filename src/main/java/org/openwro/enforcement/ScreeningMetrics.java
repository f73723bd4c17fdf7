package org.openwro.enforcement;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.openwro.screening.core.Result;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Figures for Prometheus: lines screened by result, rows refused, time per batch, instructions that wait. */
@Component
class ScreeningMetrics {

    private final Map<Result, Counter> lines = new EnumMap<>(Result.class);
    private final Counter badRows;
    private final Timer batches;

    ScreeningMetrics(MeterRegistry meters, JdbcClient jdbc) {
        for (Result result : Result.values()) {
            lines.put(
                    result,
                    Counter.builder("openwro.screening.lines")
                            .description("Entry lines screened and kept")
                            .tag("result", result.name())
                            .register(meters));
        }
        badRows = Counter.builder("openwro.screening.bad.rows")
                .description("Rows that were refused")
                .register(meters);
        batches = Timer.builder("openwro.screening.batch")
                .description("Checking, screening and keeping one batch of lines")
                .register(meters);
        Gauge.builder("openwro.instructions.waiting", jdbc, ScreeningMetrics::waiting)
                .description("Port instructions that are not acknowledged")
                .register(meters);
    }

    /** Runs a batch and counts what it added, once it is committed. */
    Tally timed(Tally before, UnaryOperator<Tally> batch) {
        Tally after = batches.record(() -> batch.apply(before));
        lines.forEach((result, counter) -> counter.increment(
                after.results().getOrDefault(result, 0) - before.results().getOrDefault(result, 0)));
        badRows.increment(after.bad() - before.bad());
        return after;
    }

    private static double waiting(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from port_instruction where state in ('TO_START', 'SENT')")
                .query(Long.class)
                .single();
    }
}
