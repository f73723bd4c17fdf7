package org.openwro.port;

import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.springframework.stereotype.Component;

/** People of a port see the page of their ports, headquarters and the administrator those of all. */
@Component
public class PortAccess {

    public boolean maySee(String port, Actor actor) {
        return seesAll(actor) || actor.has(Role.PORT_OFFICER, Role.PORT_DIRECTOR) && actor.worksAt(port);
    }

    public boolean seesAll(Actor actor) {
        return actor.has(Role.headquarters()) || actor.has(Role.ADMINISTRATOR);
    }
}
