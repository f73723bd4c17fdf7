package org.openwro.allegation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A report that is being written.
 *
 * @param formNumber random; the draft files once under it, however often it is sent
 * @param entries what was typed, by field
 * @param checked whether the filer has come as far as the check before filing
 */
public record ReportDraft(String formNumber, Map<String, List<String>> entries, boolean checked) {

    public ReportDraft {
        entries = Map.copyOf(entries);
    }

    public static ReportDraft of(Map<String, List<String>> entries) {
        return new ReportDraft(UUID.randomUUID().toString(), entries, false);
    }

    public ReportDraft with(Map<String, List<String>> changed, boolean nowChecked) {
        return new ReportDraft(formNumber, changed, nowChecked);
    }

    /** Characters that were typed. */
    long length() {
        return entries.values().stream()
                .flatMap(List::stream)
                .mapToLong(String::length)
                .sum();
    }

    /** Keeps names and texts out of logs. */
    @Override
    public String toString() {
        return "ReportDraft";
    }
}
