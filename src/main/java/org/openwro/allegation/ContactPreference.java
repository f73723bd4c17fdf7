package org.openwro.allegation;

/** How a filer wants to be known. */
public enum ContactPreference {
    /** Nobody asks who it was; the receipt is the only way back. */
    ANONYMOUS,
    /** Known to intake analysts who open the vault with a reason, to nobody else. */
    CONFIDENTIAL,
    /** Kept like a confidential one, but does not mind being named to the agency. */
    NAMED;

    public boolean givesContact() {
        return this != ANONYMOUS;
    }

    public String labelKey() {
        return "allegation.contact." + name();
    }
}
