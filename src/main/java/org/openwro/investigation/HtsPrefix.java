package org.openwro.investigation;

/** A tariff number as people enter it: two to ten digits, with or without points. */
final class HtsPrefix {

    private HtsPrefix() {}

    static boolean isWellFormed(String text) {
        return text.matches("\\d[\\d.]*\\d") && text.replace(".", "").matches("\\d{2,10}") && !text.contains("..");
    }
}
