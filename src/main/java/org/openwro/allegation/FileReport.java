package org.openwro.allegation;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Command: take this report in.
 *
 * @param formNumber random number of the form; the same form sent twice files once and is given the same receipt
 * @param earlierReceipt receipt of the returned or rejected report that this one files again; empty for a new one
 * @param filer ignored when anonymous
 * @param language ISO 639-1, in which the filer is answered by letter and mail
 */
public record FileReport(
        String formNumber,
        String earlierReceipt,
        Report report,
        ContactPreference contact,
        Filer filer,
        List<ReportFile> files,
        String language) {

    public FileReport {
        files = List.copyOf(files);
    }

    /** To be answered in English. */
    public FileReport(
            String formNumber,
            String earlierReceipt,
            Report report,
            ContactPreference contact,
            Filer filer,
            List<ReportFile> files) {
        this(formNumber, earlierReceipt, report, contact, filer, files, "en");
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
        return new FileReport(formNumber, receipt, report, contact, filer, files, language);
    }

    /** The same report, to be answered in this language. */
    public FileReport in(Locale wanted) {
        return new FileReport(formNumber, earlierReceipt, report, contact, filer, files, wanted.getLanguage());
    }

    /** The same report with these files. */
    public FileReport with(List<ReportFile> sent) {
        return new FileReport(formNumber, earlierReceipt, report, contact, filer, sent, language);
    }

    /** Keeps names and texts out of logs. */
    @Override
    public String toString() {
        return "FileReport[" + contact + "]";
    }
}
