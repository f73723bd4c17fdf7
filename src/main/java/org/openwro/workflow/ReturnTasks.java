package org.openwro.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts tasks back that somebody claimed for a company and may no longer act on, because the letter of authority was withdrawn or ran out. */
@Service
public class ReturnTasks {

    private record Lapsed(String id, String name, String businessKey) {}

    private final JdbcClient jdbc;
    private final TaskService tasks;
    private final AuditTrail audit;
    private final Clock clock;

    ReturnTasks(JdbcClient jdbc, TaskService tasks, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many tasks went back to the importers. */
    @Transactional
    public int returnLapsed() {
        LocalDate today = LocalDate.now(clock);
        List<Lapsed> lapsed = jdbc.sql(
                        """
                        select t.id, t.name, t.business_key
                          from inbox_task t join account a on a.username = t.assignee
                         where t.organisation is not null and a.organisation is not null and a.organisation <> t.organisation
                           and not exists (select 1 from letter_of_authority l
                                            where l.importer = t.organisation and l.representative = a.organisation
                                              and l.withdrawn_at is null and l.valid_from <= :today
                                              and (l.valid_until is null or l.valid_until >= :today))
                         order by t.id limit 10000
                        """)
                .param("today", today)
                .query(Lapsed.class)
                .list();
        for (Lapsed task : lapsed) {
            tasks.setAssignee(task.id(), null);
            audit.record(task.businessKey(), Actor.system(), "audit.workflow.taskReturned", task.name());
        }
        return lapsed.size();
    }
}
