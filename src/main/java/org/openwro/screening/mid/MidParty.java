package org.openwro.screening.mid;

/**
 * The maker as it stands on an invoice. Null counts as empty.
 *
 * @param address line with street and box numbers, without city and postal code
 * @param country ISO 3166-1 alpha-2 of the actual country of origin
 * @param province for Canada: postal abbreviation (ON), name, or code of the appendix (XO)
 */
public record MidParty(String name, String address, String city, String country, String province) {

    public MidParty {
        name = text(name);
        address = text(address);
        city = text(city);
        country = text(country);
        province = text(province);
    }

    private static String text(String value) {
        String bare = value == null ? "" : value.strip();
        return bare.length() <= LONGEST ? bare : bare.substring(0, LONGEST);
    }

    /** What is read of each part; the code itself needs far less. */
    private static final int LONGEST = 500;
}
