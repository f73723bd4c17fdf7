package org.openwro.workflow.internal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Figures for Prometheus: jobs that wait, steps that failed for good, open and overdue tasks. */
@Component
class EngineMetrics {

    EngineMetrics(MeterRegistry meters, EngineViews engine, JdbcClient jdbc) {
        Gauge.builder("openwro.jobs.executable", engine, EngineViews::waitingJobs)
                .description("Jobs that may run now")
                .register(meters);
        Gauge.builder("openwro.incidents.open", engine, EngineViews::openIncidents)
                .description("Steps whose retries are used up")
                .register(meters);
        Gauge.builder("openwro.tasks.open", jdbc, client -> count(client, "true"))
                .description("Tasks in the work queue")
                .register(meters);
        Gauge.builder("openwro.tasks.unclaimed", jdbc, client -> count(client, "assignee is null"))
                .description("Tasks that nobody has taken up")
                .register(meters);
        Gauge.builder(
                        "openwro.tasks.overdue",
                        jdbc,
                        client -> count(client, "due_on < (now() at time zone 'America/New_York')::date"))
                .description("Tasks whose due date has passed")
                .register(meters);
    }

    private static double count(JdbcClient jdbc, String condition) {
        return jdbc.sql("select count(*) from inbox_task where " + condition)
                .query(Long.class)
                .single();
    }
}
