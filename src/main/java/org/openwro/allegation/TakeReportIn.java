package org.openwro.allegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in a report that one of the agency types: a call, a port's own report (19 CFR 12.42(a)), one that a port received from outside
 * (12.42(b)) and that waits there for its director, one the agency begins itself, one another agency refers.
 */
@Service
public class TakeReportIn {

    private static final int LONGEST_LINE = 200;

    private final FileAllegation fileAllegation;
    private final Clock clock;

    TakeReportIn(FileAllegation fileAllegation, Clock clock) {
        this.fileAllegation = fileAllegation;
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
        LocalDate received = command.receivedOn();
        refusals.when(received == null, "receivedOn", "allegation.take.receivedOn.required")
                .when(
                        received != null && received.isAfter(LocalDate.now(clock)),
                        "receivedOn",
                        "allegation.take.day.future");
    }

    private static Origin origin(TakeReport command, Actor actor) {
        Origin origin = Origin.takenBy(
                actor.username(), command.channel(), command.channel().isAtPort() ? command.port() : "");
        return switch (command.channel()) {
            case PORT_RECEIVED -> origin.reachedPortOn(command.receivedOn());
            case AGENCY ->
                origin.referredBy(command.agency().strip(), command.reference().strip());
            default -> origin;
        };
    }
}
