package org.openwro.detention;

import org.openwro.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seizes goods covered by a Finding when proof fails or is late (19 CFR 12.44(b)); forfeiture follows 19 CFR part 162. Lines of the
 * same shipment that only a WRO holds are excluded, not seized, and the importer is advised of that too.
 */
@Service("detention.SeizeGoods")
public class SeizeGoods {

    private final DetentionFile file;
    private final DetentionClocks clocks;
    private final DetentionLetters letters;
    private final DetentionMail mail;

    SeizeGoods(DetentionFile file, DetentionClocks clocks, DetentionLetters letters, DetentionMail mail) {
        this.file = file;
        this.clocks = clocks;
        this.letters = letters;
        this.mail = mail;
    }

    @Transactional
    public void seize(DetentionId id) {
        Detention detention = file.get(id);
        detention.seize(file.today());
        file.keep(
                detention,
                Actor.system(),
                "audit.detention.seized",
                detention.course().exclusion().ground().name());
        letters.seizure(detention);
        if (detention.hasLines(LineState.EXCLUDED)) {
            letters.exclusion(detention);
        }
        mail.toImporter(
                detention,
                "detention.mail.seized",
                clocks.petition(file.today()).dueOn().toString());
    }
}
