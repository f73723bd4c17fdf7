package org.openwro.identity;

import java.util.EnumSet;
import java.util.Set;

/** The roles of the house. They are also the candidate groups of user tasks. */
public enum Role {
    INTAKE_ANALYST,
    INVESTIGATOR,
    TRADE_SPECIALIST,
    COUNSEL,
    DIRECTOR,
    COMMISSIONER,
    SECRETARY,
    PORT_OFFICER,
    PORT_DIRECTOR,
    IMPORTER,
    REPRESENTATIVE,
    PRODUCER,
    MODEL_EDITOR,
    MODEL_APPROVER,
    ADMINISTRATOR,
    AUDITOR;

    private static final Set<Role> OUTSIDE = EnumSet.of(IMPORTER, REPRESENTATIVE, PRODUCER);

    /** Works for the agency; importers, their representatives and producers do not. */
    public boolean isStaff() {
        return !OUTSIDE.contains(this);
    }

    /** Bound to the ports of the account. */
    public boolean isPortRole() {
        return this == PORT_OFFICER || this == PORT_DIRECTOR;
    }

    /** All roles of the agency. */
    public static Role[] staff() {
        return EnumSet.complementOf(EnumSet.copyOf(OUTSIDE)).toArray(Role[]::new);
    }
}
