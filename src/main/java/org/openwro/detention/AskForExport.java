package org.openwro.detention;

import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The importer says that it will export excluded goods, so that the port can watch them leave. The sixty days go on running until it
 * has seen that (19 CFR 12.44(a)).
 */
@Service
public class AskForExport {

    private final DetentionFile file;
    private final DetentionAccess access;
    private final DetentionMail mail;

    AskForExport(DetentionFile file, DetentionAccess access, DetentionMail mail) {
        this.file = file;
        this.access = access;
        this.mail = mail;
    }

    @Transactional
    public Outcome<Detention> ask(DetentionId id, Actor actor) {
        Detention detention = file.get(id);
        if (!access.actsForImporter(detention, actor)) {
            return Outcome.refused(Refusal.of("detention.notYours"));
        }
        if (detention.state() != DetentionState.EXCLUDED) {
            return Outcome.refused(Refusal.of("detention.export.notExcluded"));
        }
        if (detention.course().exportAskedOn() != null) {
            return Outcome.refused(Refusal.of("detention.export.asked"));
        }
        detention.askForExport(file.today());
        file.keep(detention, actor, "audit.detention.exportAsked");
        mail.toPort(detention, "detention.mail.exportAsked");
        return Outcome.done(detention);
    }
}
