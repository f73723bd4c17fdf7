package org.openwro.detention;

import java.time.LocalDate;
import org.openwro.platform.Refusals;

/** What a certificate of origin must say (19 CFR 12.43(a)), for a seller or owner who signs it through a link. */
public final class CertificateRules {

    private CertificateRules() {}

    /** @param today in Eastern Time */
    public static Refusals check(Certificate certificate, Shipment shipment, LocalDate today) {
        return ProofPolicies.check(
                ProofPolicies.CERTIFICATE, new ProofPolicies.Filing(certificate, null, shipment, today));
    }
}
