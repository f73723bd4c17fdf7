package org.openwro.detention;

/** Why goods are excluded or seized (19 CFR 12.44). */
public enum ExclusionGround {
    NO_PROOF_IN_TIME,
    NOT_SATISFACTORY;

    public String labelKey() {
        return "detention.exclusion." + name();
    }
}
