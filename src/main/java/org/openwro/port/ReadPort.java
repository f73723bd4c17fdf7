package org.openwro.port;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openwro.detention.DetentionList;
import org.openwro.enforcement.PortDesk;
import org.openwro.enforcement.PortInstruction;
import org.openwro.enforcement.ReadMusterSheet;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.order.RegisterNews;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.openwro.reference.Port;
import org.openwro.reference.Ports;
import org.openwro.workflow.InboxTask;
import org.openwro.workflow.TaskInbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the page of a port. The number of queries does not grow with what the port has before it. */
@Service
public class ReadPort {

    private static final int DAYS_OF_CHANGES = 30;
    private static final int MOST_CHANGES = 50;
    private static final PageQuery DETENTIONS = new PageQuery(0, 25);
    private static final PageQuery CLOCKS = new PageQuery(0, PageQuery.LARGEST_SIZE);

    private final Ports ports;
    private final PortAccess access;
    private final PortDesk desk;
    private final ReadMusterSheet sheet;
    private final RegisterNews news;
    private final DetentionList detentions;
    private final TaskInbox inbox;
    private final Clock clock;

    ReadPort(
            Ports ports,
            PortAccess access,
            PortDesk desk,
            ReadMusterSheet sheet,
            RegisterNews news,
            DetentionList detentions,
            TaskInbox inbox,
            Clock clock) {
        this.ports = ports;
        this.access = access;
        this.desk = desk;
        this.sheet = sheet;
        this.news = news;
        this.detentions = detentions;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** Empty when there is no such port, or when it is not for this actor. */
    @Transactional(readOnly = true)
    public Optional<PortView> find(String code, Actor actor, PageQuery instructions) {
        return ports.find(code)
                .filter(Port::isOpen)
                .filter(port -> access.maySee(port.code(), actor))
                .map(port -> view(port, actor, instructions));
    }

    private PortView view(Port port, Actor actor, PageQuery query) {
        LocalDate today = LocalDate.now(clock);
        LocalDate since = today.minusDays(DAYS_OF_CHANGES);
        Page<PortInstruction> waiting = desk.waiting(port.code(), query);
        return new PortView(
                port,
                today,
                sheet.today(),
                waiting,
                taskPages(port, waiting.items(), actor),
                detentions.find(wanted(port, false), actor, DETENTIONS),
                detentions.find(wanted(port, true), actor, CLOCKS).items().stream()
                        .filter(each -> each.isOverdue(today))
                        .toList(),
                news.between(since, today, MOST_CHANGES),
                since);
    }

    private Map<String, String> taskPages(Port port, List<PortInstruction> waiting, Actor actor) {
        if (!actor.has(Role.PORT_OFFICER) || !actor.worksAt(port.code()) || waiting.isEmpty()) {
            return Map.of();
        }
        return inbox.ofCases(waiting.stream().map(each -> each.id().value()).toList()).stream()
                .collect(Collectors.toMap(InboxTask::businessKey, InboxTask::pagePath, (one, other) -> one));
    }

    private static DetentionList.Filter wanted(Port port, boolean dueSoon) {
        return new DetentionList.Filter(null, null, port.code(), Boolean.TRUE, dueSoon);
    }
}
