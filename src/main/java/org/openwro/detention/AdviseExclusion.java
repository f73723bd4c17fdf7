package org.openwro.detention;

import org.openwro.calendar.Deadline;
import org.openwro.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Advises the importer in writing that goods are excluded, which starts the sixty days, and releases the others (19 CFR 12.44(a)). */
@Service("detention.AdviseExclusion")
public class AdviseExclusion {

    private final DetentionFile file;
    private final DetentionClocks clocks;
    private final DetentionLetters letters;
    private final DetentionMail mail;

    AdviseExclusion(DetentionFile file, DetentionClocks clocks, DetentionLetters letters, DetentionMail mail) {
        this.file = file;
        this.clocks = clocks;
        this.letters = letters;
        this.mail = mail;
    }

    /** Until when the goods may be exported or the exclusion protested. */
    @Transactional
    public Deadline advise(DetentionId id) {
        Detention detention = file.get(id);
        detention.exclude(file.today());
        Deadline abandonment = clocks.abandonment(file.today());
        file.keep(
                detention,
                Actor.system(),
                "audit.detention.excluded",
                detention.course().exclusion().ground().name());
        letters.exclusion(detention);
        mail.toImporter(
                detention, "detention.mail.excluded", abandonment.dueOn().toString());
        return abandonment;
    }
}
