package org.openwro.document;

import org.openwro.identity.Actor;

/** Implemented by modules whose cases concern people beyond headquarters; any of the beans may let an actor in. */
public interface DocumentAccess {

    /** Whether the actor acts for a party of this case or at the port that handles it; false for cases of other modules. */
    boolean isParty(String caseKey, Actor actor);
}
