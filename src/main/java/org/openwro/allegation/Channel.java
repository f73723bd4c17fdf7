package org.openwro.allegation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;

/** The way on which a report comes in. All lead into the same intake. */
public enum Channel {
    WEB(true),
    API(true),
    /** A call on 1-800-BE-ALERT, typed by the one who took it. */
    PHONE(true, Role.INTAKE_ANALYST),
    /** A port director's own report to the Commissioner (19 CFR 12.42(a)). */
    PORT_REPORT(false, Role.PORT_DIRECTOR),
    /** A report from outside, received at a port; its director forwards or returns it (19 CFR 12.42(b) and (c)). */
    PORT_RECEIVED(true, Role.PORT_OFFICER, Role.PORT_DIRECTOR),
    SELF_INITIATED(false, Role.INTAKE_ANALYST, Role.INVESTIGATOR),
    AGENCY(false, Role.INTAKE_ANALYST);

    private final boolean fromOutside;
    private final Set<Role> takers;

    Channel(boolean fromOutside, Role... takers) {
        this.fromOutside = fromOutside;
        this.takers = takers.length == 0 ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(Arrays.asList(takers));
    }

    /** Whether somebody outside the agency filed it, who may want to stay unknown and to be answered. */
    public boolean isFromOutside() {
        return fromOutside;
    }

    /** Whether the report names the port at which it arose. */
    public boolean isAtPort() {
        return this == PORT_REPORT || this == PORT_RECEIVED;
    }

    /** Whether one of the agency with a role of this actor types it in. */
    public boolean mayBeTakenBy(Actor actor) {
        return actor.roles().stream().anyMatch(takers::contains);
    }

    /** Roles that take reports in on any channel. */
    public static Role[] takers() {
        return Arrays.stream(values())
                .flatMap(each -> each.takers.stream())
                .distinct()
                .toArray(Role[]::new);
    }

    public String labelKey() {
        return "allegation.channel." + name();
    }

    String auditKey() {
        return fromOutside && takers.isEmpty() ? "audit.allegation.filed" : "audit.allegation.taken." + name();
    }
}
