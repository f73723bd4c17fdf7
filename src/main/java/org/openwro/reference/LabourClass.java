package org.openwro.reference;

/**
 * The kinds of labour that 19 U.S.C. 1307 prohibits. Child labour that is neither forced nor indentured is not covered. Kept apart from
 * the indicators, which do not know convict labour.
 */
public enum LabourClass {
    CONVICT,
    FORCED,
    INDENTURED_PENAL,
    FORCED_CHILD,
    INDENTURED_CHILD;

    /** Message key of the label. */
    public String labelKey() {
        return "reference.labour-class." + name();
    }
}
