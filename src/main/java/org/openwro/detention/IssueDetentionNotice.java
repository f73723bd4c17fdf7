package org.openwro.detention;

import java.util.List;
import java.util.stream.Collectors;
import org.openwro.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the importer that detention has begun, by decision or because nobody decided in time (19 CFR 151.16(b)-(c)). */
@Service("detention.IssueDetentionNotice")
public class IssueDetentionNotice {

    private final DetentionFile file;
    private final DetentionClocks clocks;
    private final DetentionLetters letters;
    private final DetentionMail mail;

    IssueDetentionNotice(DetentionFile file, DetentionClocks clocks, DetentionLetters letters, DetentionMail mail) {
        this.file = file;
        this.clocks = clocks;
        this.letters = letters;
        this.mail = mail;
    }

    @Transactional
    public Detention issue(DetentionId id) {
        Detention detention = file.get(id);
        boolean silent = detention.state() == DetentionState.PRESENTED;
        if (silent) {
            detention.detainBySilence(
                    clocks.decision(detention.course().presentedOn()).dueOn());
        }
        detention.giveNotice(file.today());
        file.keep(
                detention,
                Actor.system(),
                silent ? "audit.detention.noticedAfterSilence" : "audit.detention.noticed",
                String.valueOf(detention.linesInHand().size()));
        letters.notice(detention);
        mail.toImporter(detention, "detention.mail.notice", until(clocks.responses(detention)));
        return detention;
    }

    /** Where lines of one shipment have different periods, each day names its instrument. */
    private static String until(List<ResponsePeriod> periods) {
        return periods.stream()
                .map(period -> periods.size() == 1
                        ? period.dueOn().toString()
                        : period.dueOn() + " (" + period.instrument() + ")")
                .collect(Collectors.joining(", "));
    }
}
