package org.openwro.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rounds the times of a process instance down to the day, in the transaction that wrote them and in one statement: others who file wait
 * for this transaction.
 */
@Component
class ForgottenHours {

    private record Times(String table, String key, String... columns) {

        private String rounded(int number) {
            return Arrays.stream(columns)
                    .map(column -> "%1$s = date_trunc('day', %1$s)".formatted(column))
                    .collect(Collectors.joining(
                            ", ",
                            "t%d as (update %s set ".formatted(number, table),
                            " where %s = :instance)".formatted(key)));
        }
    }

    private static final List<Times> ALL = List.of(
            new Times("inbox_task", "process_instance", "created_at"),
            new Times("act_ru_task", "proc_inst_id_", "create_time_", "last_updated_"),
            new Times("act_ru_job", "process_instance_id_", "create_time_"),
            new Times("act_ru_event_subscr", "proc_inst_id_", "created_"),
            new Times("act_hi_procinst", "proc_inst_id_", "start_time_"),
            new Times("act_hi_actinst", "proc_inst_id_", "start_time_", "end_time_"),
            new Times("act_hi_taskinst", "proc_inst_id_", "start_time_"),
            new Times("act_hi_varinst", "proc_inst_id_", "create_time_"),
            new Times("act_hi_detail", "proc_inst_id_", "time_"),
            new Times("act_hi_job_log", "process_instance_id_", "timestamp_"));

    private static final String STATEMENT = "with "
            + ALL.stream().map(each -> each.rounded(ALL.indexOf(each))).collect(Collectors.joining(", "))
            + """
             update act_hi_identitylink set timestamp_ = date_trunc('day', timestamp_)
            where task_id_ in (select id_ from act_hi_taskinst where proc_inst_id_ = :instance)
            """;

    private final JdbcClient jdbc;

    ForgottenHours(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void of(String processInstance) {
        jdbc.sql(STATEMENT).param("instance", processInstance).update();
    }
}
