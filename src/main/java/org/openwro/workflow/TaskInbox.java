package org.openwro.workflow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.openwro.identity.Actor;
import org.openwro.identity.Organisations;
import org.openwro.identity.Role;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the work queue. Rows are written by a task listener in the transaction that moves the token. */
@Component
public class TaskInbox {

    private static final String COLUMNS =
            """
            select id, process_key, task_key, name, form_key, business_key, assignee, candidate_role, port, organisation,
                   created_at, due_on, case_title
            from inbox_task
            """;

    private final JdbcClient jdbc;
    private final Organisations organisations;

    TaskInbox(JdbcClient jdbc, Organisations organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    public Optional<InboxTask> find(String taskId) {
        return jdbc.sql(COLUMNS + " where id = ?")
                .param(taskId)
                .query(InboxTask.class)
                .optional();
    }

    /** Open tasks of one case, oldest first. */
    public List<InboxTask> ofCase(String businessKey) {
        return jdbc.sql(COLUMNS + " where business_key = ? order by created_at limit 200")
                .param(businessKey)
                .query(InboxTask.class)
                .list();
    }

    /** Open tasks of several cases, oldest first. */
    public List<InboxTask> ofCases(Collection<String> businessKeys) {
        return jdbc.sql(COLUMNS + " where business_key = any(?) order by created_at limit 1000")
                .param(businessKeys.toArray(String[]::new))
                .query(InboxTask.class)
                .list();
    }

    /** What this actor has claimed, may claim, or may act on although it is late; the soonest due first. */
    public Page<InboxTask> list(Queue queue, Actor actor, String search, LocalDate today, PageQuery query) {
        Map<String, Object> params = new LinkedHashMap<>();
        long total = jdbc.sql("select count(*) from inbox_task where " + where(queue, actor, search, today, params))
                .params(params)
                .query(Long.class)
                .single();
        return list(queue, actor, search, today, query, total);
    }

    /**
     * As {@link #list(Queue, Actor, String, LocalDate, PageQuery)}, when its length is known.
     *
     * @param total of the whole list
     */
    public Page<InboxTask> list(Queue queue, Actor actor, String search, LocalDate today, PageQuery query, long total) {
        Map<String, Object> params = new LinkedHashMap<>();
        List<InboxTask> items = jdbc.sql(COLUMNS + " where " + where(queue, actor, search, today, params)
                        + " order by due_on nulls last, created_at, id limit :limit offset :offset")
                .params(params)
                .param("limit", query.size())
                .param("offset", query.offset())
                .query(InboxTask.class)
                .list();
        return Page.of(items, query, total);
    }

    /** Every task of the companies for which the actor may act, in whosever hands it is; the soonest due first. */
    public List<InboxTask> ofParties(Actor actor, int most) {
        if (actor.organisation() == null) {
            return List.of();
        }
        return jdbc.sql(COLUMNS
                        + " where organisation in (:organisations) and candidate_role in (:outside)"
                        + " order by due_on nulls last, created_at, id limit :most")
                .param("organisations", organisations.representedBy(actor))
                .param("outside", TaskRights.outsideRolesOf(actor))
                .param("most", most)
                .query(InboxTask.class)
                .list();
    }

    /** How long each list of this actor is, without a search. */
    public Map<Queue, Long> counts(Actor actor, LocalDate today) {
        Map<String, Object> params = new LinkedHashMap<>();
        StringJoiner columns = new StringJoiner(", ");
        for (Queue each : Queue.values()) {
            columns.add("count(*) filter (where " + where(each, actor, "", today, params) + ") as " + each);
        }
        return jdbc.sql("select " + columns + " from inbox_task where assignee = :me or " + within(actor, params))
                .params(params)
                .query((row, number) -> {
                    Map<Queue, Long> counts = new EnumMap<>(Queue.class);
                    for (Queue each : Queue.values()) {
                        counts.put(each, row.getLong(each.name()));
                    }
                    return counts;
                })
                .single();
    }

    private String where(Queue queue, Actor actor, String search, LocalDate today, Map<String, Object> params) {
        params.put("me", actor.username());
        String condition =
                switch (queue) {
                    case MINE -> "assignee = :me";
                    case GROUP -> "assignee is null and " + within(actor, params);
                    case OVERDUE -> {
                        params.put("today", today);
                        yield "due_on < :today and (assignee = :me or " + within(actor, params) + ")";
                    }
                };
        if (search != null && !search.isBlank()) {
            params.put("search", "%" + search.strip().toLowerCase(java.util.Locale.ROOT) + "%");
            condition += " and lower(business_key || ' ' || coalesce(case_title, '') || ' ' || name) like :search";
        }
        return condition;
    }

    /** The same rule as {@link TaskRights}, as SQL. */
    private String within(Actor actor, Map<String, Object> params) {
        List<String> rights = new ArrayList<>();
        List<String> free = actor.roles().stream()
                .filter(role -> role.isStaff() && !role.isPortRole())
                .map(Role::name)
                .toList();
        if (!free.isEmpty()) {
            params.put("free", free);
            rights.add("candidate_role in (:free)");
        }
        List<String> atPort =
                actor.roles().stream().filter(Role::isPortRole).map(Role::name).toList();
        if (!atPort.isEmpty() && !actor.ports().isEmpty()) {
            params.put("portRoles", atPort);
            params.put("ports", actor.ports());
            rights.add("(candidate_role in (:portRoles) and port in (:ports))");
        }
        if (actor.organisation() != null) {
            params.put("organisations", organisations.representedBy(actor));
            params.put("outside", TaskRights.outsideRolesOf(actor));
            rights.add("(candidate_role in (:outside) and organisation in (:organisations))");
        }
        return rights.isEmpty() ? "false" : "(" + String.join(" or ", rights) + ")";
    }
}
