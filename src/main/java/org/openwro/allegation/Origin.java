package org.openwro.allegation;

import java.time.LocalDate;

/**
 * Whence a report came. All days Eastern Time.
 *
 * @param takenBy username of the one of the agency who typed it; empty for reports of the public
 * @param port code of the port; empty elsewhere
 * @param portReceivedOn day on which it reached the port from outside; null elsewhere
 * @param foundConformingOn day on which the port director found that it conforms to 19 CFR 12.42(b); null when it did not
 * @param forwardDueOn last day to forward it (clock C01); null when it did not conform
 * @param lateReason why it was forwarded after that day
 * @param agency the other agency that referred it
 * @param reference that agency's own number
 * @param note what the port director found missing and advises
 */
public record Origin(
        Channel channel,
        String takenBy,
        String port,
        LocalDate portReceivedOn,
        LocalDate foundConformingOn,
        LocalDate forwardDueOn,
        String lateReason,
        String agency,
        String reference,
        String note) {

    static Origin of(Channel channel) {
        return new Origin(channel, "", "", null, null, null, "", "", "", "");
    }

    /** By the interface for other systems, without an account. */
    public static Origin api() {
        return of(Channel.API);
    }
}
