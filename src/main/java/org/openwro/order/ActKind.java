package org.openwro.order;

/** What can be done to an order after it was brought into force; part of message keys. */
public enum ActKind {
    MODIFICATION,
    REVOCATION,
    /** A court sets the order, or a part of it, aside. */
    VACATUR,
    /** A court suspends the order, or a part of it, until further notice. */
    STAY,
    /** A court sends the determination back; the order holds meanwhile. */
    REMAND,
    /** What was vacated or stayed holds again. */
    RESUMPTION,
    /** A clerical error is put right. */
    CORRECTION;

    /** Whether a court did it, and the order of the court has to be named. */
    public boolean isOfCourt() {
        return this == VACATUR || this == STAY || this == REMAND || this == RESUMPTION;
    }

    /** Whether it takes targets out of the order. */
    public boolean isEnding() {
        return this == VACATUR || this == STAY;
    }
}
