package org.openwro.detention;

import org.openwro.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Excluded goods that were neither exported nor protested within the sixty days are deemed abandoned (19 CFR 12.44(a)). */
@Service
public class DeclareAbandonment {

    private final DetentionFile file;
    private final DetentionMail mail;

    DeclareAbandonment(DetentionFile file, DetentionMail mail) {
        this.file = file;
        this.mail = mail;
    }

    @Transactional
    public void declare(DetentionId id) {
        Detention detention = file.get(id);
        detention.abandon();
        file.keep(detention, Actor.system(), "audit.detention.abandoned");
        mail.toImporter(detention, "detention.mail.abandoned");
    }
}
