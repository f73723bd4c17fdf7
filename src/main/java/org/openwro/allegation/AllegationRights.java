package org.openwro.allegation;

import org.openwro.identity.Actor;
import org.openwro.identity.Role;

/** Who of the agency may read reports, and who may ask for the name behind one. */
public final class AllegationRights {

    private static final Role[] READERS = {
        Role.INTAKE_ANALYST,
        Role.INVESTIGATOR,
        Role.TRADE_SPECIALIST,
        Role.COUNSEL,
        Role.DIRECTOR,
        Role.COMMISSIONER,
        Role.AUDITOR
    };
    private static final Role[] OPENERS = {Role.INTAKE_ANALYST, Role.INVESTIGATOR};
    private static final Role[] OVERSEERS = {Role.INTAKE_ANALYST, Role.DIRECTOR, Role.AUDITOR};

    private AllegationRights() {}

    public static Role[] readers() {
        return READERS.clone();
    }

    /** Roles that see who opened which identity and why. */
    public static Role[] overseers() {
        return OVERSEERS.clone();
    }

    public static boolean mayRead(Actor actor) {
        return actor.has(READERS);
    }

    /** Whether the report came in at the port of this actor, whose people see where it stands. */
    public static boolean isOfPort(Allegation allegation, Actor actor) {
        return actor.isStaff() && actor.worksAt(allegation.origin().port());
    }

    public static boolean mayOpenIdentity(Actor actor) {
        return actor.has(OPENERS);
    }

    public static boolean mayWriteToFiler(Actor actor) {
        return actor.has(OPENERS);
    }

    public static boolean mayOversee(Actor actor) {
        return actor.has(OVERSEERS);
    }
}
