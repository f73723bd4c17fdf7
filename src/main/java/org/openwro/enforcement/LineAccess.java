package org.openwro.enforcement;

import java.util.Set;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;

/** Who may see entry lines: the agency's staff, of whom port people see those of their ports only. Importers do not. */
public final class LineAccess {

    private static final Role[] EVERYWHERE = {
        Role.TRADE_SPECIALIST,
        Role.INVESTIGATOR,
        Role.COUNSEL,
        Role.DIRECTOR,
        Role.COMMISSIONER,
        Role.AUDITOR,
        Role.ADMINISTRATOR
    };

    private static final Role[] AT_PORTS = {Role.PORT_OFFICER, Role.PORT_DIRECTOR};

    private LineAccess() {}

    /** Ports whose lines the actor sees: null for all, empty for none. */
    public static Set<String> portsOf(Actor actor) {
        if (actor.has(EVERYWHERE)) {
            return null;
        }
        return actor.has(AT_PORTS) ? actor.ports() : Set.of();
    }

    public static boolean maySee(Actor actor, String port) {
        Set<String> ports = portsOf(actor);
        return ports == null || ports.contains(port);
    }

    /** Whether the actor decides about lines of this port. */
    public static boolean mayDecide(Actor actor, String port) {
        return actor.has(AT_PORTS) && actor.worksAt(port);
    }

    /** All roles that see any line. */
    public static Role[] readers() {
        Role[] all = java.util.Arrays.copyOf(EVERYWHERE, EVERYWHERE.length + AT_PORTS.length);
        System.arraycopy(AT_PORTS, 0, all, EVERYWHERE.length, AT_PORTS.length);
        return all;
    }
}
