package org.openwro.admissibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openwro.detention.Certificate;
import org.openwro.detention.DetentionId;

/**
 * An importer asks a foreign seller or owner to sign the certificate of origin of some lines (19 CFR 12.43(a)).
 *
 * @param lines numbers of the lines that the seller is shown
 * @param lastDay on which the link signs, Eastern Time
 * @param withdrawnAt null while the request stands
 * @param signedAt null until it is signed
 * @param certificate as signed; null until then
 * @param documentId the certificate as signed; null until then
 */
public record SellerRequest(
        UUID id,
        DetentionId detention,
        String seller,
        String email,
        List<Integer> lines,
        String askedBy,
        Instant askedAt,
        LocalDate lastDay,
        Instant withdrawnAt,
        Instant signedAt,
        Certificate certificate,
        String documentId) {

    /** Where a request stands. */
    public enum State {
        OPEN,
        SIGNED,
        WITHDRAWN,
        EXPIRED;

        public String labelKey() {
            return "admissibility.seller.state." + name();
        }
    }

    /** @param today in Eastern Time */
    public State state(LocalDate today) {
        if (withdrawnAt != null) {
            return State.WITHDRAWN;
        }
        if (signedAt != null) {
            return State.SIGNED;
        }
        return today.isAfter(lastDay) ? State.EXPIRED : State.OPEN;
    }
}
