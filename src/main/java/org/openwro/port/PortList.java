package org.openwro.port;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openwro.enforcement.PortDesk;
import org.openwro.enforcement.PortDesk.Progress;
import org.openwro.identity.Actor;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.openwro.reference.Port;
import org.openwro.reference.Ports;
import org.springframework.stereotype.Service;

/** The ports that an actor may look at, with how far each is with its instructions. */
@Service
public class PortList {

    /** Which ports are wanted; part of message keys. */
    public enum Which {
        ALL,
        WAITING,
        OVERDUE
    }

    /** A port and its instructions. */
    public record Row(Port port, Progress progress) {}

    private final Ports ports;
    private final PortDesk desk;
    private final PortAccess access;
    private final Clock clock;

    PortList(Ports ports, PortDesk desk, PortAccess access, Clock clock) {
        this.ports = ports;
        this.desk = desk;
        this.access = access;
        this.clock = clock;
    }

    /** By code. {@code search} is part of code, name or state; blank for all. */
    public Page<Row> find(String search, Which which, Actor actor, PageQuery query) {
        Map<String, Progress> progress = desk.progress(LocalDate.now(clock));
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        List<Row> rows = ports.open().stream()
                .filter(port -> access.maySee(port.code(), actor))
                .filter(port -> port.label().toLowerCase(Locale.ROOT).contains(wanted))
                .map(port -> new Row(port, progress.getOrDefault(port.code(), Progress.none(port.code()))))
                .filter(row -> fits(row.progress(), which))
                .toList();
        return Page.of(rows.stream().skip(query.offset()).limit(query.size()).toList(), query, rows.size());
    }

    private static boolean fits(Progress progress, Which which) {
        return switch (which) {
            case ALL -> true;
            case WAITING -> progress.waiting() > 0;
            case OVERDUE -> progress.overdue() > 0;
        };
    }
}
