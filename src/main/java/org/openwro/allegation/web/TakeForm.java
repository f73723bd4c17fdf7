package org.openwro.allegation.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.List;
import org.openwro.allegation.Channel;
import org.openwro.allegation.FileReport;
import org.openwro.allegation.TakeReport;
import org.openwro.platform.Refusal;

/**
 * What a form of the agency asks besides the report, as it was typed.
 *
 * @param readBack confirmed by the caller
 * @param readText hash of the text that was read; another text has to be read anew
 */
record TakeForm(Boolean readBack, String readText, String port, String receivedOn, String agency, String reference) {

    TakeForm {
        readBack = Boolean.TRUE.equals(readBack);
        readText = PlainText.of(readText);
        port = PlainText.of(port);
        receivedOn = PlainText.of(receivedOn);
        agency = PlainText.of(agency);
        reference = PlainText.of(reference);
    }

    static TakeForm empty() {
        return new TakeForm(false, null, null, null, null, null);
    }

    /** What cannot even be read. */
    List<Refusal> unreadable() {
        return !receivedOn.isEmpty() && day(receivedOn) == null
                ? List.of(Refusal.at("receivedOn", "platform.date.wrong"))
                : List.of();
    }

    /** @param text what has to be read back now */
    TakeReport command(Channel channel, FileReport report, String text) {
        return new TakeReport(
                channel, report, readBack && readText.equals(hash(text)), port, day(receivedOn), agency, reference);
    }

    static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Keeps texts out of logs. */
    @Override
    public String toString() {
        return "TakeForm";
    }
}
