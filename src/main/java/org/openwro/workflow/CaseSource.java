package org.openwro.workflow;

import java.util.Optional;
import org.openwro.identity.Actor;

/** How a module shows its cases on the case page. One component per kind of case. */
public interface CaseSource {

    /** True when this key has the form of this module's cases. */
    boolean knows(String key);

    /** The case, or empty when it does not exist or is not for this actor. */
    Optional<CaseFile> find(String key, Actor actor);
}
