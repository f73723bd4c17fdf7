package org.openwro.workflow;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rounds the times of a process instance down to the day, in the transaction that wrote them. */
@Component
class ForgottenHours {

    private record Time(String table, String column, String key) {}

    private static final List<Time> TIMES = List.of(
            new Time("inbox_task", "created_at", "process_instance"),
            new Time("act_ru_task", "create_time_", "proc_inst_id_"),
            new Time("act_ru_task", "last_updated_", "proc_inst_id_"),
            new Time("act_ru_job", "create_time_", "process_instance_id_"),
            new Time("act_ru_event_subscr", "created_", "proc_inst_id_"),
            new Time("act_hi_procinst", "start_time_", "proc_inst_id_"),
            new Time("act_hi_actinst", "start_time_", "proc_inst_id_"),
            new Time("act_hi_actinst", "end_time_", "proc_inst_id_"),
            new Time("act_hi_taskinst", "start_time_", "proc_inst_id_"),
            new Time("act_hi_varinst", "create_time_", "proc_inst_id_"),
            new Time("act_hi_detail", "time_", "proc_inst_id_"),
            new Time("act_hi_job_log", "timestamp_", "process_instance_id_"));

    private static final String CANDIDATES =
            """
            update act_hi_identitylink set timestamp_ = date_trunc('day', timestamp_)
            where task_id_ in (select id_ from act_hi_taskinst where proc_inst_id_ = ?)
            """;

    private final JdbcClient jdbc;

    ForgottenHours(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void of(String processInstance) {
        for (Time each : TIMES) {
            jdbc.sql("update %1$s set %2$s = date_trunc('day', %2$s) where %3$s = ?"
                            .formatted(each.table(), each.column(), each.key()))
                    .param(processInstance)
                    .update();
        }
        jdbc.sql(CANDIDATES).param(processInstance).update();
    }
}
