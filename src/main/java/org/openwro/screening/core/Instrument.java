package org.openwro.screening.core;

/**
 * Legal instrument of an order, mildest first: where several cover a line, the last one in this order decides what
 * happens to the goods (withheld, excluded, or seized).
 *
 * <ul>
 *   <li>{@code WRO}: 19 CFR 12.42(e)
 *   <li>{@code UFLPA}: Pub. L. 117-78, imports on or after 21 June 2022
 *   <li>{@code CAATSA}: 22 U.S.C. 9241a
 *   <li>{@code FINDING}: 19 CFR 12.42(f)
 * </ul>
 */
public enum Instrument {
    WRO,
    FINDING,
    UFLPA,
    CAATSA;

    /** Greater is more severe; a WRO gives way to the statutory presumptions, and these to a Finding. */
    int severity() {
        return switch (this) {
            case WRO -> 1;
            case CAATSA -> 2;
            case UFLPA -> 3;
            case FINDING -> 4;
        };
    }
}
