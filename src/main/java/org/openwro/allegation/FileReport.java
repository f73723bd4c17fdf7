package org.openwro.allegation;

import java.util.List;
import java.util.UUID;

/**
 * Command: take this report in.
 *
 * @param formNumber random number of the form; the same form sent twice files once and is given the same receipt
 * @param earlierReceipt receipt of the returned or rejected report that this one files again; empty for a new one
 * @param filer ignored when anonymous
 */
public record FileReport(
        String formNumber,
        String earlierReceipt,
        Report report,
        ContactPreference contact,
        Filer filer,
        List<ReportFile> files) {

    public FileReport {
        files = List.copyOf(files);
    }

    public static FileReport anonymous(Report report) {
        return new FileReport(
                UUID.randomUUID().toString(), "", report, ContactPreference.ANONYMOUS, Filer.unknown(), List.of());
    }

    public static FileReport by(Filer filer, ContactPreference contact, Report report, ReportFile... files) {
        return new FileReport(UUID.randomUUID().toString(), "", report, contact, filer, List.of(files));
    }

    /** The same report as the next version of the one with this receipt. */
    public FileReport following(String receipt) {
        return new FileReport(formNumber, receipt, report, contact, filer, files);
    }

    /** Keeps names and texts out of logs. */
    @Override
    public String toString() {
        return "FileReport[" + contact + "]";
    }
}
