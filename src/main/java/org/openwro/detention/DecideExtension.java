package org.openwro.detention;

import java.time.LocalDate;
import org.openwro.detention.process.ResponseTimers;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A trade specialist grants more time, to a day not later than the cap, or refuses it with the reason. A grant moves the timers at once. */
@Service
public class DecideExtension {

    private static final int LONGEST_REASON = 2000;

    private final DetentionFile file;
    private final ExtensionRules rules;
    private final Extensions extensions;
    private final ResponseTimers timers;
    private final DetentionMail mail;

    DecideExtension(
            DetentionFile file,
            ExtensionRules rules,
            Extensions extensions,
            ResponseTimers timers,
            DetentionMail mail) {
        this.file = file;
        this.rules = rules;
        this.extensions = extensions;
        this.timers = timers;
        this.mail = mail;
    }

    /**
     * @param granted null when it was not chosen
     * @param until last day to respond, Eastern Time; looked at only when granted
     * @param reason needed for a refusal; the importer sees it
     */
    public record Command(DetentionId detention, Boolean granted, LocalDate until, String reason) {}

    @Transactional
    public Outcome<Detention> decide(Command command, Actor actor) {
        if (!actor.has(Role.TRADE_SPECIALIST)) {
            return Outcome.refused(Refusal.of("detention.extension.notYours"));
        }
        Detention detention = file.get(command.detention());
        Extension asked = extensions.open(detention.id()).orElse(null);
        Refusals refusals = new Refusals()
                .when(asked == null, "", "detention.extension.noneOpen")
                .when(rules.period(detention).isEmpty(), "", "detention.extension.noPeriod")
                .when(command.granted() == null, "granted", "detention.extension.choiceRequired")
                .tooLong(command.reason(), "reason", LONGEST_REASON);
        boolean granted = Boolean.TRUE.equals(command.granted());
        if (granted) {
            rules.checkDay(detention, command.until(), refusals);
        } else {
            refusals.required(command.reason(), "reason", "detention.extension.refusalReason");
        }
        if (refusals.any()) {
            return refusals.outcome();
        }
        LocalDate until = granted ? command.until() : null;
        extensions.decide(detention.id(), asked.seq(), until, command.reason().strip(), actor.username(), file.today());
        if (granted) {
            detention.extendResponse(until);
        }
        file.keep(
                detention,
                actor,
                granted ? "audit.detention.extensionGranted" : "audit.detention.extensionRefused",
                String.valueOf(until));
        if (granted) {
            timers.follow(detention);
            mail.toImporter(detention, "detention.mail.extensionGranted", until.toString());
        } else {
            mail.toImporter(detention, "detention.mail.extensionRefused");
        }
        return Outcome.done(detention);
    }
}
