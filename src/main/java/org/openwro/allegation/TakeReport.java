package org.openwro.allegation;

import java.time.LocalDate;

/**
 * Command of one of the agency: take this report in.
 *
 * @param readBack the caller heard the report read back and confirmed it; asked of {@link Channel#PHONE}
 * @param port asked of the port channels
 * @param receivedOn day on which the port received it; this and the rest up to {@code advice} asked of {@link Channel#PORT_RECEIVED}
 * @param conforms what the port director found; null when not said
 * @param foundOn day on which it was found to conform
 * @param advice what is missing, in words for the filer, when it does not conform
 * @param agency asked of {@link Channel#AGENCY}, as is {@code reference}
 */
public record TakeReport(
        Channel channel,
        FileReport report,
        boolean readBack,
        String port,
        LocalDate receivedOn,
        Boolean conforms,
        LocalDate foundOn,
        String lateReason,
        String advice,
        String agency,
        String reference) {

    /** Of a channel that asks for nothing else. */
    public static TakeReport of(Channel channel, FileReport report) {
        return new TakeReport(channel, report, false, "", null, null, null, "", "", "", "");
    }

    public static TakeReport call(FileReport report, boolean readBack) {
        return new TakeReport(Channel.PHONE, report, readBack, "", null, null, null, "", "", "", "");
    }

    public static TakeReport ofPort(FileReport report, String port) {
        return new TakeReport(Channel.PORT_REPORT, report, false, port, null, null, null, "", "", "", "");
    }

    public static TakeReport forwarded(
            FileReport report, String port, LocalDate receivedOn, LocalDate foundOn, String lateReason) {
        return new TakeReport(
                Channel.PORT_RECEIVED, report, false, port, receivedOn, true, foundOn, lateReason, "", "", "");
    }

    public static TakeReport ofAgency(FileReport report, String agency, String reference) {
        return new TakeReport(Channel.AGENCY, report, false, "", null, null, null, "", "", agency, reference);
    }
}
