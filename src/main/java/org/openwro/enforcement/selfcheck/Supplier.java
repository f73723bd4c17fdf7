package org.openwro.enforcement.selfcheck;

/**
 * A supplier as entered; only the name is never blank.
 *
 * @param line line of what was sent, from 1
 * @param country ISO 3166-1 alpha-2 or blank
 * @param goods what it supplies, in words
 */
public record Supplier(
        long line, String name, String address, String city, String postalCode, String country, String goods) {

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return "Supplier on line " + line;
    }
}
