package org.openwro.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openwro.calendar.PartialDate;
import org.openwro.order.RegisterEvent.Kind;
import org.openwro.screening.core.TargetKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to an order, oldest first, from its signature, its status history, its modifications and the days of its targets. */
@Component
class RegisterTimeline {

    private static final Comparator<RegisterEvent> TELLING =
            Comparator.comparing(RegisterEvent::on).thenComparing(RegisterEvent::kind);

    private final JdbcClient jdbc;
    private final Clock clock;

    RegisterTimeline(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param asOf only what had happened and was known then; null: everything, also what is to come */
    List<RegisterEvent> of(
            RegisterEntry entry, Publication publication, LocalDate announcedOn, List<Target> targets, AsOf asOf) {
        List<RegisterEvent> events = new ArrayList<>();
        events.add(RegisterEvent.of(entry.issued(), Kind.ISSUED));
        if (!publication.federalRegister().isEmpty() && publication.on() != null) {
            events.add(new RegisterEvent(
                    PartialDate.of(publication.on()), Kind.PUBLISHED, null, List.of(), publication.federalRegister()));
        }
        if (announcedOn != null) {
            events.add(RegisterEvent.of(PartialDate.of(announcedOn), Kind.ANNOUNCED));
        }
        List<RegisterEvent> acts = acts(entry.id(), targets, asOf);
        events.addAll(acts);
        events.addAll(statuses(entry, acts, asOf));
        events.addAll(releases(entry, targets, acts));
        events.addAll(exceptions(targets, acts));
        return events.stream()
                .filter(event -> asOf == null
                        || event.on().from() == null
                        || !event.on().from().isAfter(asOf.day()))
                .sorted(TELLING)
                .toList();
    }

    /** That a historical order was active from its issue on says nothing more than its issue. */
    private List<RegisterEvent> statuses(RegisterEntry entry, List<RegisterEvent> acts, AsOf asOf) {
        String told = acts.stream().map(RegisterEvent::text).collect(Collectors.joining("\n"));
        return jdbc
                .sql("select c.status, c.on_text, c.note from order_status_change c where c.order_id = :id and "
                        + StatusAsOf.KNOWN + " and " + StatusAsOf.NOT_OVERRIDDEN + " order by c.seq limit 1000")
                .params(RegisterCondition.asOf(asOf, clock))
                .param("id", entry.id().value())
                .query((row, number) -> new RegisterEvent(
                        PartialDate.parse(row.getString("on_text")),
                        Kind.STATUS,
                        ListedStatus.ofCode(row.getString("status")),
                        List.of(),
                        told.contains(row.getString("note")) ? "" : row.getString("note")))
                .list()
                .stream()
                .filter(event -> entry.source() == RegisterSource.OPENWRO || event.status() != ListedStatus.ACTIVE)
                .toList();
    }

    private List<RegisterEvent> acts(OrderId id, List<Target> targets, AsOf asOf) {
        return jdbc.sql(
                        """
                        select kind, targets, effective_on, ground, court, was_text, reads_text from order_modification
                         where order_id = :id and (cast(:known as timestamptz) is null or recorded_at < :known)
                         order by seq limit 1000
                        """)
                .params(RegisterCondition.asOf(asOf, clock))
                .param("id", id.value())
                .query((row, number) -> {
                    List<Integer> released =
                            Arrays.asList((Integer[]) row.getArray("targets").getArray());
                    return new RegisterEvent(
                            PartialDate.of(row.getObject("effective_on", LocalDate.class)),
                            Kind.valueOf(row.getString("kind")),
                            null,
                            names(row, targets, released),
                            row.getString("court").isEmpty()
                                    ? row.getString("ground")
                                    : row.getString("court") + ". " + row.getString("ground"));
                })
                .list();
    }

    /** Of a correction the words before and after, of every other act the targets. */
    private static List<String> names(ResultSet row, List<Target> targets, List<Integer> concerned)
            throws SQLException {
        return row.getString("was_text").isEmpty()
                ? targets.stream()
                        .filter(target -> concerned.contains(target.seq()))
                        .map(Target::name)
                        .toList()
                : List.of(row.getString("was_text") + " → " + row.getString("reads_text"));
    }

    /** Of the public history: parties that were released while the order went on. */
    private static List<RegisterEvent> releases(RegisterEntry entry, List<Target> targets, List<RegisterEvent> acts) {
        List<String> released =
                acts.stream().flatMap(act -> act.names().stream()).toList();
        List<Target> ended = targets.stream()
                .filter(target -> entry.status() == ListedStatus.PARTIALLY_ACTIVE
                        && target.force().to() != null)
                .filter(target -> !released.contains(target.name()))
                .toList();
        return grouped(ended, Kind.RELEASED, target -> target.force().to());
    }

    private static List<RegisterEvent> exceptions(List<Target> targets, List<RegisterEvent> acts) {
        List<String> told = acts.stream().flatMap(act -> act.names().stream()).toList();
        List<Target> since = targets.stream()
                .filter(target -> target.kind() == TargetKind.NOT_COVERED)
                .filter(target -> Objects.nonNull(target.force().from()) && !told.contains(target.name()))
                .toList();
        return grouped(since, Kind.NOT_COVERED, target -> target.force().from());
    }

    private static List<RegisterEvent> grouped(List<Target> targets, Kind kind, Function<Target, LocalDate> day) {
        return targets.stream().collect(Collectors.groupingBy(day)).entrySet().stream()
                .map(group -> new RegisterEvent(
                        PartialDate.of(group.getKey()),
                        kind,
                        null,
                        group.getValue().stream().map(Target::name).toList(),
                        ""))
                .toList();
    }
}
