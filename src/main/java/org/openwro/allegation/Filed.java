package org.openwro.allegation;

/**
 * A report was taken in.
 *
 * @param receipt sixteen digits, shown once
 * @param before true when the same form had been filed before and nothing new was written
 */
public record Filed(AllegationId id, String receipt, boolean before) {

    /** The receipt in groups of four, as it is read aloud and written down. */
    public String readableReceipt() {
        return receipt.replaceAll("(\\d{4})(?=\\d)", "$1 ");
    }

    /** Keeps the receipt out of logs. */
    @Override
    public String toString() {
        return "Filed[" + id + "]";
    }
}
