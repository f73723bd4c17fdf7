package org.openwro.allegation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.openwro.reference.IloIndicator;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The allegations. Who may read them is checked by those who show them. */
@Repository
public class Allegations {

    private static final String FILTER =
            """
            from allegation
            where (:state::text is null or state = :state)
              and (:words::text is null or id ilike :words or title ilike :words or producer ilike :words)
            """;

    private final JdbcClient jdbc;

    Allegations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Allegation> find(AllegationId id) {
        return jdbc.sql("select * from allegation where id = ?")
                .param(id.value())
                .query(Allegations::allegation)
                .optional();
    }

    /** The allegations that file this one again, oldest first. */
    public List<Allegation> following(AllegationId id) {
        return jdbc.sql("select * from allegation where follows = ? order by id limit 100")
                .param(id.value())
                .query(Allegations::allegation)
                .list();
    }

    /** @throws IllegalArgumentException when there is none */
    public Allegation get(AllegationId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No allegation " + id));
    }

    /** Newest first; words are looked for in number, title and producer. */
    public Page<Allegation> search(String words, AllegationState state, PageQuery query) {
        String like = words == null || words.isBlank() ? null : "%" + escaped(words.strip()) + "%";
        String wanted = state == null ? null : state.name();
        long total = jdbc.sql("select count(*) " + FILTER)
                .param("state", wanted)
                .param("words", like)
                .query(Long.class)
                .single();
        List<Allegation> items = jdbc.sql(
                        "select * " + FILTER + " order by received_on desc, id desc limit :size offset :offset")
                .param("state", wanted)
                .param("words", like)
                .param("size", query.size())
                .param("offset", query.offset())
                .query(Allegations::allegation)
                .list();
        return Page.of(items, query, total);
    }

    void add(Allegation allegation) {
        Report report = allegation.report();
        Origin origin = allegation.origin();
        jdbc.sql(
                        """
                        insert into allegation (id, state, channel, received_on, title, reasons, merchandise, production, producer,
                          country, place, goods, indicators, child_labour, import_evidence, last_seen, contact, follows,
                          taken_by, port, port_received_on, source_agency, source_reference, words, language)
                        values (:id, :state, :channel, :received, :title, :reasons, :merchandise, :production, :producer,
                          :country, :place, :goods, :indicators, :child, :evidence, :seen, :contact, :follows,
                          :takenBy, :port, :portReceived, :agency, :reference, :words, :language)
                        """)
                .param("id", allegation.id().value())
                .param("state", allegation.state().name())
                .param("received", allegation.receivedOn())
                .param("title", allegation.title())
                .param("reasons", report.reasons())
                .param("merchandise", report.merchandise())
                .param("production", report.production())
                .param("producer", report.producer())
                .param("country", report.country())
                .param("place", report.place())
                .param("goods", report.goods().toArray(String[]::new))
                .param("indicators", texts(report.indicators(), IloIndicator::code))
                .param("child", report.childLabour().name())
                .param("evidence", report.importEvidence())
                .param("seen", report.lastSeen(), Types.DATE)
                .param("contact", allegation.contact().name())
                .param("follows", allegation.follows().map(AllegationId::value).orElse(null))
                .param("channel", origin.channel().name())
                .param("takenBy", origin.takenBy())
                .param("port", origin.port())
                .param("portReceived", origin.portReceivedOn(), Types.DATE)
                .param("agency", origin.agency())
                .param("reference", origin.reference())
                .param("words", ComparedWords.of(report).all())
                .param("language", allegation.language().getLanguage())
                .update();
    }

    /** Writes what port, check and triage decided; what was reported never changes. */
    void save(Allegation allegation) {
        TriageDecision decision = allegation.decision().orElse(null);
        Origin origin = allegation.origin();
        int changed = jdbc.sql(
                        """
                        update allegation set version = version + 1, state = :state,
                          found_conforming_on = :conforming, forward_due_on = :forwardDue, forwarded_on = :forwarded,
                          late_reason = :lateReason, note = :note, missing = :missing, checked_on = :checked,
                          due_on = :due, outcome = :outcome, advised_missing = :advised, decision_reasons = :reasons,
                          agency = :agency, answer = :answer, decided_by = :by, decided_on = :on,
                          joined_case = :joined
                        where id = :id and version = :version
                        """)
                .param("state", allegation.state().name())
                .param("conforming", origin.foundConformingOn(), Types.DATE)
                .param("forwardDue", origin.forwardDueOn(), Types.DATE)
                .param("forwarded", origin.forwardedOn(), Types.DATE)
                .param("lateReason", origin.lateReason())
                .param("note", origin.note())
                .param("missing", texts(allegation.missing(), RequiredElement::name))
                .param("checked", allegation.checkedOn())
                .param("due", allegation.dueOn())
                .param("outcome", decision == null ? null : decision.outcome().name())
                .param("advised", decision == null ? new String[0] : texts(decision.missing(), RequiredElement::name))
                .param("reasons", decision == null ? "" : decision.reasons())
                .param("agency", decision == null ? "" : decision.agency())
                .param("answer", decision == null ? "" : decision.answer())
                .param("by", decision == null ? null : decision.decidedBy())
                .param("on", decision == null ? null : decision.decidedOn())
                .param("joined", decision == null ? "" : decision.joinedCase())
                .param("id", allegation.id().value())
                .param("version", allegation.version())
                .update();
        if (changed != 1) {
            throw new OptimisticLockingFailureException("Allegation " + allegation.id() + " changed meanwhile");
        }
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static <T> String[] texts(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).sorted().toArray(String[]::new);
    }

    static Allegation allegation(ResultSet row, int number) throws SQLException {
        Report report = new Report(
                row.getString("reasons"),
                row.getString("merchandise"),
                row.getString("production"),
                row.getString("producer"),
                row.getString("country"),
                row.getString("place"),
                list(row, "goods"),
                list(row, "indicators").stream()
                        .flatMap(code -> IloIndicator.find(code).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                ChildLabour.valueOf(row.getString("child_labour")),
                row.getString("import_evidence"),
                row.getObject("last_seen", LocalDate.class));
        String follows = row.getString("follows");
        return new Allegation(
                new AllegationId(row.getString("id")),
                row.getInt("version"),
                AllegationState.valueOf(row.getString("state")),
                row.getObject("received_on", LocalDate.class),
                row.getString("title"),
                report,
                ContactPreference.valueOf(row.getString("contact")),
                follows == null ? null : new AllegationId(follows),
                origin(row),
                new Locale(row.getString("language")),
                elements(row, "missing"),
                row.getObject("checked_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                decision(row));
    }

    private static Origin origin(ResultSet row) throws SQLException {
        return new Origin(
                Channel.valueOf(row.getString("channel")),
                row.getString("taken_by"),
                row.getString("port"),
                row.getObject("port_received_on", LocalDate.class),
                row.getObject("found_conforming_on", LocalDate.class),
                row.getObject("forward_due_on", LocalDate.class),
                row.getObject("forwarded_on", LocalDate.class),
                row.getString("late_reason"),
                row.getString("source_agency"),
                row.getString("source_reference"),
                row.getString("note"));
    }

    private static TriageDecision decision(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new TriageDecision(
                        TriageOutcome.valueOf(outcome),
                        elements(row, "advised_missing"),
                        row.getString("decision_reasons"),
                        row.getString("agency"),
                        row.getString("answer"),
                        row.getString("decided_by"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("joined_case"));
    }

    private static List<RequiredElement> elements(ResultSet row, String column) throws SQLException {
        return list(row, column).stream().map(RequiredElement::valueOf).sorted().toList();
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
