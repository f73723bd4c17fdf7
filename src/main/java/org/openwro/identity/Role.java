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

    private static final Set<Role> HEADQUARTERS = EnumSet.of(
            INTAKE_ANALYST, INVESTIGATOR, TRADE_SPECIALIST, COUNSEL, DIRECTOR, COMMISSIONER, SECRETARY, AUDITOR);
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

    /** Those who work on cases at headquarters, and their auditor: the only ones who read what is confidential in a case. */
    public static Role[] headquarters() {
        return HEADQUARTERS.toArray(Role[]::new);
    }
}
