package org.openwro.detention;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.openwro.identity.Actor;
import org.openwro.identity.Organisations;
import org.openwro.identity.Role;
import org.springframework.stereotype.Component;

/**
 * Who sees which detentions: importers their own, representatives those of importers that gave them a letter of authority,
 * people of a port those at their ports, the other staff all.
 */
@Component
public class DetentionAccess {

    private final Organisations organisations;

    DetentionAccess(Organisations organisations) {
        this.organisations = organisations;
    }

    /**
     * What an actor sees; a detention within either set is visible.
     *
     * @param all every detention, whatever the sets say
     */
    public record Scope(boolean all, Set<String> ports, Set<String> organisations) {

        public boolean contains(Shipment shipment) {
            return all
                    || ports.contains(shipment.port())
                    || shipment.organisation() != null && organisations.contains(shipment.organisation());
        }
    }

    public Scope scopeOf(Actor actor) {
        Set<Role> office = actor.roles().stream()
                .filter(role -> role.isStaff() && !role.isPortRole())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        boolean port = actor.roles().stream().anyMatch(Role::isPortRole);
        boolean trade = actor.has(Role.IMPORTER, Role.REPRESENTATIVE);
        return new Scope(
                !office.isEmpty(),
                port ? actor.ports() : Set.of(),
                trade ? organisations.representedBy(actor) : Set.of());
    }

    public boolean maySee(Detention detention, Actor actor) {
        return actor.isSystem() || scopeOf(actor).contains(detention.shipment());
    }

    /** Acts for the importer: itself, its representative, or, when the platform does not know it, the port that got its papers by post. */
    public boolean actsForImporter(Detention detention, Actor actor) {
        Shipment shipment = detention.shipment();
        return shipment.organisation() == null
                ? actor.has(Role.PORT_OFFICER) && actor.worksAt(shipment.port())
                : actor.has(Role.IMPORTER, Role.REPRESENTATIVE)
                        && organisations.representedBy(actor).contains(shipment.organisation());
    }

    public boolean isOfficerThere(Detention detention, Actor actor) {
        return actor.has(Role.PORT_OFFICER)
                && actor.worksAt(detention.shipment().port());
    }
}
