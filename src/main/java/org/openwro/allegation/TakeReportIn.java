package org.openwro.allegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openwro.calendar.ClockId;
import org.openwro.calendar.StatutoryClocks;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in a report that one of the agency types: a call, a port's own report (19 CFR 12.42(a)), one that a port received and
 * forwards within ten days of finding that it conforms (12.42(c), clock C01), one the agency begins itself, one another agency refers.
 */
@Service
public class TakeReportIn {

    private static final int LONGEST_LINE = 200;

    private final FileAllegation fileAllegation;
    private final StatutoryClocks clocks;
    private final Clock clock;

    TakeReportIn(FileAllegation fileAllegation, StatutoryClocks clocks, Clock clock) {
        this.fileAllegation = fileAllegation;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Transactional
    public Outcome<Filed> take(TakeReport command, Actor actor) {
        if (!command.channel().mayBeTakenBy(actor)) {
            return Outcome.refused(Refusal.of("allegation.take.notAllowed"));
        }
        FileReport report = asked(command);
        List<Refusal> refusals = new ArrayList<>(ofChannel(command, actor).list());
        refusals.addAll(fileAllegation.refusals(report));
        return refusals.isEmpty()
                ? fileAllegation.file(report, origin(command, actor), actor)
                : Outcome.refused(refusals);
    }

    /** Who does not come from outside has no contact data to seal. */
    private static FileReport asked(TakeReport command) {
        FileReport report = command.report();
        return command.channel().isFromOutside()
                ? report
                : new FileReport(
                        report.formNumber(),
                        "",
                        report.report(),
                        ContactPreference.ANONYMOUS,
                        Filer.unknown(),
                        report.files());
    }

    private Refusals ofChannel(TakeReport command, Actor actor) {
        Refusals refusals = new Refusals();
        if (command.channel().isAtPort()) {
            refusals.when(!actor.worksAt(command.port()), "port", "allegation.take.port.required");
        }
        switch (command.channel()) {
            case PHONE -> refusals.when(!command.readBack(), "readBack", "allegation.take.readBack.required");
            case PORT_RECEIVED -> received(command, refusals);
            case AGENCY ->
                refusals.required(command.agency(), "agency", "allegation.take.agency.required")
                        .tooLong(command.agency(), "agency", LONGEST_LINE)
                        .tooLong(command.reference(), "reference", LONGEST_LINE);
            default -> {}
        }
        return refusals;
    }

    private void received(TakeReport command, Refusals refusals) {
        LocalDate today = LocalDate.now(clock);
        LocalDate received = command.receivedOn();
        refusals.when(received == null, "receivedOn", "allegation.take.receivedOn.required")
                .when(received != null && received.isAfter(today), "receivedOn", "allegation.take.day.future")
                .when(command.conforms() == null, "conforms", "allegation.take.conforms.required")
                .tooLong(command.lateReason(), "lateReason", TriageAllegation.LONGEST_TEXT)
                .tooLong(command.advice(), "advice", TriageAllegation.LONGEST_TEXT);
        if (Boolean.FALSE.equals(command.conforms())) {
            refusals.required(command.advice(), "advice", "allegation.take.advice.required");
        }
        if (Boolean.TRUE.equals(command.conforms())) {
            LocalDate found = command.foundOn();
            refusals.when(found == null, "foundOn", "allegation.take.foundOn.required")
                    .when(found != null && found.isAfter(today), "foundOn", "allegation.take.day.future")
                    .when(
                            found != null && received != null && found.isBefore(received),
                            "foundOn",
                            "allegation.take.foundOn.beforeReceipt");
            if (found != null && today.isAfter(forwardDueOn(found))) {
                refusals.required(
                        command.lateReason(),
                        "lateReason",
                        "allegation.take.lateReason.required",
                        forwardDueOn(found).toString());
            }
        }
    }

    private LocalDate forwardDueOn(LocalDate foundOn) {
        return clocks.due(ClockId.C01, foundOn).dueOn();
    }

    private Origin origin(TakeReport command, Actor actor) {
        Channel channel = command.channel();
        String by = actor.username();
        return switch (channel) {
            case PORT_REPORT -> new Origin(channel, by, command.port(), null, null, null, "", "", "", "");
            case PORT_RECEIVED -> {
                LocalDate found = command.conforms() ? command.foundOn() : null;
                LocalDate due = found == null ? null : forwardDueOn(found);
                boolean late = due != null && LocalDate.now(clock).isAfter(due);
                yield new Origin(
                        channel,
                        by,
                        command.port(),
                        command.receivedOn(),
                        found,
                        due,
                        late ? command.lateReason().strip() : "",
                        "",
                        "",
                        found == null ? command.advice().strip() : "");
            }
            case AGENCY ->
                new Origin(
                        channel,
                        by,
                        "",
                        null,
                        null,
                        null,
                        "",
                        command.agency().strip(),
                        command.reference().strip(),
                        "");
            default -> new Origin(channel, by, "", null, null, null, "", "", "", "");
        };
    }
}
