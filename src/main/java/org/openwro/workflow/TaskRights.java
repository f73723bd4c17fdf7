package org.openwro.workflow;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.openwro.identity.Actor;
import org.openwro.identity.Organisations;
import org.openwro.identity.Role;
import org.springframework.stereotype.Component;

/**
 * Who may act on a task: somebody with its role; at its port when the role is a port role; for its organisation when the
 * role is one of a trading company, where a representative stands in for the importer or producer that gave the letter of
 * authority, and an importer who petitions answers as a producer does.
 */
@Component
class TaskRights {

    private final Organisations organisations;

    TaskRights(Organisations organisations) {
        this.organisations = organisations;
    }

    boolean mayAct(Actor actor, InboxTask task) {
        Role role = Role.valueOf(task.candidateRole());
        if (role.isPortRole()) {
            return actor.has(role) && task.port() != null && actor.worksAt(task.port());
        }
        if (!role.isStaff()) {
            return task.organisation() != null
                    && outsideRolesOf(actor).contains(role.name())
                    && organisations.representedBy(actor).contains(task.organisation());
        }
        return actor.has(role);
    }

    static Set<String> outsideRolesOf(Actor actor) {
        Set<Role> roles = new HashSet<>(actor.roles());
        if (roles.contains(Role.REPRESENTATIVE)) {
            roles.addAll(EnumSet.of(Role.IMPORTER, Role.PRODUCER));
        }
        if (roles.contains(Role.IMPORTER)) {
            roles.add(Role.PRODUCER);
        }
        return roles.stream().filter(role -> !role.isStaff()).map(Role::name).collect(Collectors.toSet());
    }
}
