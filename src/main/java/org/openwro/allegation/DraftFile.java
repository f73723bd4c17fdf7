package org.openwro.allegation;

/**
 * A file of a report that is being written.
 *
 * @param number within the draft
 * @param name as the filer knows it; sealed with the draft, and forgotten when the report is filed
 * @param size bytes
 */
public record DraftFile(int number, String name, String mediaType, long size) {

    /** Megabytes with one digit, at least 0.1. */
    public double megabytes() {
        return Math.max(1, Math.round(size / 104_857.6)) / 10.0;
    }

    /** Keeps the name out of logs. */
    @Override
    public String toString() {
        return "DraftFile[" + number + "]";
    }
}
