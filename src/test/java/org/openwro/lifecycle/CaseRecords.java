package org.openwro.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.openwro.audit.AuditEntry;
import org.openwro.audit.AuditTrail;
import org.openwro.platform.PageQuery;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What engine, database and audit trail tell of a case. */
public final class CaseRecords {

    private final HistoryService history;
    private final AuditTrail audit;
    private final JdbcClient jdbc;

    CaseRecords(HistoryService history, AuditTrail audit, JdbcClient jdbc) {
        this.history = history;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /** Keys of the processes of this case that have not ended. */
    public List<String> running(String businessKey) {
        return unfinished().processInstanceBusinessKey(businessKey).list().stream()
                .map(HistoricProcessInstance::getProcessDefinitionKey)
                .toList();
    }

    /** How many processes of each key have not ended. */
    public Map<String, Long> allRunning() {
        return unfinished().list().stream()
                .map(HistoricProcessInstance::getProcessDefinitionKey)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private HistoricProcessInstanceQuery unfinished() {
        return history.createHistoricProcessInstanceQuery().unfinished();
    }

    /** Usernames of those who did something on the case. */
    public Set<String> actors(String businessKey) {
        return audit.of(businessKey, new PageQuery(0, 100)).items().stream()
                .map(AuditEntry::actor)
                .collect(Collectors.toSet());
    }

    /** Whether nothing in the record of the case was altered. */
    public boolean isUnbroken(String businessKey) {
        return audit.verify(businessKey).isEmpty() && !actors(businessKey).isEmpty();
    }

    /** Titles of the letters on the case, without their day. */
    public List<String> letters(String businessKey) {
        return jdbc
                .sql("select title from document where case_key = ? and kind = 'LETTER' order by stored_at")
                .param(businessKey)
                .query(String.class)
                .list()
                .stream()
                .map(title -> title.replaceAll(",.*", ""))
                .toList();
    }

    public int count(String sql, Object... params) {
        return jdbc.sql(sql).params(params).query(Integer.class).single();
    }
}
