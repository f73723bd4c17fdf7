package org.openwro.detention;

import java.time.LocalDate;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The importer asks for more time to respond under the UFLPA. Asking does not stop the clock. */
@Service
public class AskForExtension {

    private static final int LONGEST_REASON = 2000;

    private final DetentionFile file;
    private final DetentionAccess access;
    private final ExtensionRules rules;
    private final Extensions extensions;
    private final DetentionMail mail;

    AskForExtension(
            DetentionFile file,
            DetentionAccess access,
            ExtensionRules rules,
            Extensions extensions,
            DetentionMail mail) {
        this.file = file;
        this.access = access;
        this.rules = rules;
        this.extensions = extensions;
        this.mail = mail;
    }

    /** @param until the last day wanted, Eastern Time */
    public record Command(DetentionId detention, LocalDate until, String reason) {}

    @Transactional
    public Outcome<Detention> ask(Command command, Actor actor) {
        Detention detention = file.get(command.detention());
        if (!access.actsForImporter(detention, actor)) {
            return Outcome.refused(Refusal.of("detention.notYours"));
        }
        Refusals refusals = rules.refusals(detention, file.today());
        rules.checkDay(detention, command.until(), refusals)
                .required(command.reason(), "reason", "detention.extension.reasonRequired")
                .tooLong(command.reason(), "reason", LONGEST_REASON);
        if (refusals.any()) {
            return refusals.outcome();
        }
        extensions.ask(detention.id(), command.reason().strip(), command.until(), actor.username(), file.today());
        file.keep(
                detention,
                actor,
                "audit.detention.extensionAsked",
                command.until().toString());
        mail.toTradeSpecialists(detention, "detention.mail.extensionAsked");
        return Outcome.done(detention);
    }
}
