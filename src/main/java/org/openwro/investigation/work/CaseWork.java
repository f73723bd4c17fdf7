package org.openwro.investigation.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openwro.calendar.ClockId;
import org.openwro.calendar.Deadline;
import org.openwro.calendar.StatutoryClocks;
import org.openwro.investigation.CaseId;
import org.openwro.investigation.CaseState;
import org.openwro.investigation.Investigation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the work on a case. Lists are as long as people write; the newest two hundred are read. */
@Repository
public class CaseWork {

    private static final String NEWEST = " where case_id = ? order by no desc limit 200";

    private final JdbcClient jdbc;
    private final StatutoryClocks clocks;
    private final Clock clock;

    CaseWork(JdbcClient jdbc, StatutoryClocks clocks, Clock clock) {
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** Usernames of those who work beside the lead. */
    public List<String> members(CaseId id) {
        return jdbc.sql("select username from case_member where case_id = ? order by since, username")
                .param(id.value())
                .query(String.class)
                .list();
    }

    /** Newest first. */
    public List<Note> notes(CaseId id) {
        return jdbc.sql("select * from case_note" + NEWEST)
                .param(id.value())
                .query((row, number) -> new Note(
                        row.getInt("no"), row.getString("text"), row.getString("written_by"), day(row, "written_on")))
                .list();
    }

    /** Newest first. */
    public List<InformationRequest> requests(CaseId id) {
        return jdbc.sql("select * from case_request" + NEWEST)
                .param(id.value())
                .query((row, number) -> new InformationRequest(
                        row.getInt("no"),
                        row.getString("addressee"),
                        row.getString("question"),
                        row.getString("asked_by"),
                        day(row, "asked_on"),
                        day(row, "due_on"),
                        row.getString("answer"),
                        day(row, "answered_on")))
                .list();
    }

    /** Newest first. */
    public List<Representation> representations(CaseId id) {
        return jdbc.sql("select * from case_representation" + NEWEST)
                .param(id.value())
                .query((row, number) -> new Representation(
                        row.getInt("no"),
                        Representation.Side.valueOf(row.getString("side")),
                        row.getString("name"),
                        day(row, "received_on"),
                        row.getString("substance"),
                        row.getString("reference"),
                        row.getString("consideration"),
                        row.getString("considered_by"),
                        day(row, "considered_on")))
                .list();
    }

    /** Newest first. */
    public List<Suspension> suspensions(CaseId id) {
        return jdbc.sql("select * from case_suspension" + NEWEST)
                .param(id.value())
                .query((row, number) -> new Suspension(
                        row.getInt("no"),
                        CaseState.valueOf(row.getString("state")),
                        row.getString("reason"),
                        day(row, "since"),
                        row.getString("by_whom"),
                        day(row, "resumed_on"),
                        row.getString("why_resumed")))
                .list();
    }

    /** The one that lasts. */
    public Optional<Suspension> suspension(CaseId id) {
        return suspensions(id).stream().filter(each -> each.resumedOn() == null).findFirst();
    }

    public List<Overrun> overruns(CaseId id) {
        return jdbc.sql("select clock, target, reason, reason_by from case_overrun where case_id = ? order by clock")
                .param(id.value())
                .query((row, number) -> new Overrun(
                        ClockId.valueOf(row.getString("clock")),
                        day(row, "target"),
                        row.getString("reason"),
                        row.getString("reason_by")))
                .list();
    }

    public Targets targets(Investigation investigation) {
        LocalDate today = LocalDate.now(clock);
        long stopped = suspensions(investigation.id()).stream()
                .mapToLong(each -> each.days(today))
                .sum();
        LocalDate received = investigation.receivedOn();
        return new Targets(later(ClockId.C04, received, stopped), later(ClockId.C05, received, stopped), stopped);
    }

    private Deadline later(ClockId id, LocalDate received, long days) {
        return clocks.due(id, received.plusDays(days));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
