package org.openwro.detention;

import org.openwro.identity.Actor;
import org.openwro.screening.core.Instrument;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seizes goods covered by a Finding when proof fails or is late (19 CFR 12.44(b)); forfeiture follows 19 CFR part 162. Lines of the
 * same shipment that only another order holds are left for {@link AdviseExclusion}.
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

    /**
     * @param linesLeft whether lines wait for their exclusion
     * @param instrument the gravest that holds a line that is left; the Finding when none is
     */
    public record Result(boolean linesLeft, Instrument instrument) {}

    @Transactional
    public Result seize(DetentionId id) {
        Detention detention = file.get(id);
        detention.seize(file.today());
        file.keep(
                detention,
                Actor.system(),
                "audit.detention.seized",
                detention.course().seizure().ground().name());
        letters.seizure(detention);
        mail.toImporter(
                detention,
                "detention.mail.seized",
                clocks.petition(file.today()).dueOn().toString());
        return new Result(!detention.linesInHand().isEmpty(), detention.instrument());
    }
}
