package org.openwro.detention;

import java.time.LocalDate;

/**
 * A protest against exclusion (19 U.S.C. 1514(a)(4)).
 *
 * @param decidedOn null while it is open
 * @param reason of the decision; null while it is open, and when it is treated as denied because nobody decided in time
 */
public record Protest(LocalDate filedOn, String grounds, LocalDate decidedOn, String reason) {

    static Protest filed(LocalDate day, String grounds) {
        return new Protest(day, grounds, null, null);
    }

    Protest decided(LocalDate day, String why) {
        return new Protest(filedOn, grounds, day, why);
    }

    public boolean isDecided() {
        return decidedOn != null;
    }

    /** Treated as denied (19 CFR 174.21(b)). */
    public boolean isDeniedBySilence() {
        return isDecided() && reason == null;
    }
}
