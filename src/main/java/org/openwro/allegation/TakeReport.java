package org.openwro.allegation;

import java.time.LocalDate;

/**
 * Command of one of the agency: take this report in.
 *
 * @param readBack the caller heard the report read back and confirmed it; asked of {@link Channel#PHONE}
 * @param port asked of the port channels
 * @param receivedOn day on which the port received it; asked of {@link Channel#PORT_RECEIVED}
 * @param agency asked of {@link Channel#AGENCY}, as is {@code reference}
 */
public record TakeReport(
        Channel channel,
        FileReport report,
        boolean readBack,
        String port,
        LocalDate receivedOn,
        String agency,
        String reference) {

    /** Of a channel that asks for nothing else. */
    public static TakeReport of(Channel channel, FileReport report) {
        return new TakeReport(channel, report, false, "", null, "", "");
    }

    public static TakeReport call(FileReport report, boolean readBack) {
        return new TakeReport(Channel.PHONE, report, readBack, "", null, "", "");
    }

    public static TakeReport ofPort(FileReport report, String port) {
        return new TakeReport(Channel.PORT_REPORT, report, false, port, null, "", "");
    }

    public static TakeReport reachedPort(FileReport report, String port, LocalDate receivedOn) {
        return new TakeReport(Channel.PORT_RECEIVED, report, false, port, receivedOn, "", "");
    }

    public static TakeReport ofAgency(FileReport report, String agency, String reference) {
        return new TakeReport(Channel.AGENCY, report, false, "", null, agency, reference);
    }
}
