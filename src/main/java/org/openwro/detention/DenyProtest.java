package org.openwro.detention;

import org.openwro.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a protest that was denied, or that is treated as denied because nobody decided within 30 days; suit in the Court of
 * International Trade is open from then on (19 CFR 174.21(b), 28 U.S.C. 2636).
 */
@Service("detention.DenyProtest")
public class DenyProtest {

    private final DetentionFile file;
    private final DetentionClocks clocks;
    private final DetentionLetters letters;
    private final DetentionMail mail;

    DenyProtest(DetentionFile file, DetentionClocks clocks, DetentionLetters letters, DetentionMail mail) {
        this.file = file;
        this.clocks = clocks;
        this.letters = letters;
        this.mail = mail;
    }

    @Transactional
    public void deny(DetentionId id) {
        Detention detention = file.get(id);
        Protest protest = detention.course().protest();
        boolean silent = !protest.isDecided();
        if (silent) {
            detention.decideProtest(clocks.protestDecision(protest.filedOn()).dueOn(), null);
        }
        detention.denyProtest(file.today());
        file.keep(
                detention,
                Actor.system(),
                silent ? "audit.detention.protestDeniedBySilence" : "audit.detention.protestDenied");
        letters.protestDenied(detention);
        mail.toImporter(
                detention,
                "detention.mail.protestDenied",
                clocks.suit(detention.course().protest().decidedOn()).dueOn().toString());
    }
}
