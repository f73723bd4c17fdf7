package org.openwro.detention;

import java.time.LocalDate;
import org.openwro.platform.web.FormValues;

/** The fields of a certificate of origin, which a paper and a seller's own page have in common. */
public final class CertificateFields {

    private CertificateFields() {}

    /** @param signedOn null while it is not signed */
    public static Certificate read(FormValues form, LocalDate signedOn, Upload file) {
        return new Certificate(
                form.text("certificateSigner"),
                form.text("certificateRole"),
                signedOn,
                form.text("quantity"),
                form.text("packages"),
                form.text("producer"),
                form.text("place"),
                form.text("carrier"),
                form.text("lading"),
                form.day("departedOn"),
                form.text("certificateStatement"),
                file);
    }
}
