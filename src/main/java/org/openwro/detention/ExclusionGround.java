package org.openwro.detention;

/** Why goods are excluded or seized (19 CFR 12.44). */
public enum ExclusionGround {
    NO_PROOF_IN_TIME,
    NOT_SATISFACTORY,
    /** Nobody determined the admissibility in time: the goods are deemed excluded (19 U.S.C. 1499(c)(5)(A)). */
    NOT_DETERMINED;

    public String labelKey() {
        return "detention.exclusion." + name();
    }
}
