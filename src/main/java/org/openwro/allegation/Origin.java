package org.openwro.allegation;

import java.time.LocalDate;

/**
 * Whence a report came. All days Eastern Time.
 *
 * @param takenBy username of the one of the agency who typed it; empty for reports of the public
 * @param port code of the port; empty elsewhere
 * @param portReceivedOn day on which it reached the port from outside; null elsewhere
 * @param foundConformingOn day on which the port director found that it conforms to 19 CFR 12.42(b); null when that was not found
 * @param forwardDueOn last day to forward it (clock C01); null when it was not found to conform
 * @param forwardedOn day on which the port director forwarded it; null before and elsewhere
 * @param lateReason why it was forwarded after the last day
 * @param agency the other agency that referred it
 * @param reference that agency's own number
 * @param note what the port adds from its own knowledge when it forwards the report
 */
public record Origin(
        Channel channel,
        String takenBy,
        String port,
        LocalDate portReceivedOn,
        LocalDate foundConformingOn,
        LocalDate forwardDueOn,
        LocalDate forwardedOn,
        String lateReason,
        String agency,
        String reference,
        String note) {

    static Origin of(Channel channel) {
        return takenBy("", channel, "");
    }

    /** Typed by one of the agency. */
    static Origin takenBy(String username, Channel channel, String port) {
        return new Origin(channel, username, port, null, null, null, null, "", "", "", "");
    }

    /** By the interface for other systems, without an account. */
    public static Origin api() {
        return of(Channel.API);
    }

    Origin referredBy(String otherAgency, String theirReference) {
        return new Origin(
                channel,
                takenBy,
                port,
                portReceivedOn,
                foundConformingOn,
                forwardDueOn,
                forwardedOn,
                lateReason,
                otherAgency,
                theirReference,
                note);
    }

    Origin reachedPortOn(LocalDate day) {
        return atPort(day, null, null, null, "", "");
    }

    Origin conforming(LocalDate found, LocalDate due) {
        return atPort(portReceivedOn, found, due, null, "", "");
    }

    Origin forwarded(LocalDate day, String whyLate, String information) {
        return atPort(portReceivedOn, foundConformingOn, forwardDueOn, day, whyLate, information);
    }

    private Origin atPort(
            LocalDate received, LocalDate found, LocalDate due, LocalDate sent, String whyLate, String information) {
        return new Origin(channel, takenBy, port, received, found, due, sent, whyLate, agency, reference, information);
    }
}
