package org.openwro.document;

import java.util.EnumSet;
import java.util.Set;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What an actor may see of a case's documents: headquarters all; parties, and the people of the port that holds their goods, what is meant
 * for the parties; everybody else, administrators included, what is public.
 */
@Component
class VisibilityRules {

    private final ObjectProvider<DocumentAccess> parties;

    VisibilityRules(ObjectProvider<DocumentAccess> parties) {
        this.parties = parties;
    }

    Set<Visibility> visible(String caseKey, Actor actor) {
        if (actor.isSystem() || actor.has(Role.headquarters())) {
            return EnumSet.allOf(Visibility.class);
        }
        return parties.stream().anyMatch(access -> access.isParty(caseKey, actor))
                ? EnumSet.of(Visibility.PARTIES, Visibility.PUBLIC)
                : EnumSet.of(Visibility.PUBLIC);
    }

    boolean maySee(StoredDocument document, Actor actor) {
        return document.visibility() == Visibility.PUBLIC
                || visible(document.caseKey(), actor).contains(document.visibility());
    }
}
