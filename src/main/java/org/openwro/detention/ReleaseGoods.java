package org.openwro.detention;

import org.openwro.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The three ways in which a detention ends with a release, each told to the importer. */
@Service
public class ReleaseGoods {

    private final DetentionFile file;
    private final DetentionLetters letters;
    private final DetentionMail mail;

    ReleaseGoods(DetentionFile file, DetentionLetters letters, DetentionMail mail) {
        this.file = file;
        this.letters = letters;
        this.mail = mail;
    }

    /** No line falls under an order (19 CFR 151.16(b)). */
    @Transactional
    public void releaseShipment(DetentionId id) {
        Detention detention = file.get(id);
        detention.release(file.today());
        tell(detention, "audit.detention.shipmentReleased");
    }

    /** Every line was found admissible (19 CFR 12.43(c)). */
    @Transactional
    public void releaseLines(DetentionId id) {
        Detention detention = file.get(id);
        detention.releaseAdmissible(file.today());
        tell(detention, "audit.detention.linesReleased");
    }

    /** The protest was granted (19 CFR 174.21). */
    @Transactional
    public void grantProtest(DetentionId id) {
        Detention detention = file.get(id);
        detention.grantProtest(file.today());
        tell(detention, "audit.detention.protestGranted");
    }

    private void tell(Detention detention, String action) {
        file.keep(detention, Actor.system(), action);
        letters.release(detention);
        mail.toImporter(detention, "detention.mail.released");
    }
}
