package org.openwro.document;

import org.openwro.identity.Actor;

/** Implemented by modules whose cases have parties outside the agency; any of the beans may let an actor in. */
public interface DocumentAccess {

    /** Whether the actor acts for a party of this case; false for cases of other modules. */
    boolean isParty(String caseKey, Actor actor);
}
