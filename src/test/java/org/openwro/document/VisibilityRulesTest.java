package org.openwro.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class VisibilityRulesTest {

    private static final String CASE = "DET-2026-00001";

    private final DocumentAccess detention = (key, actor) -> key.equals(CASE) && "ORG-A".equals(actor.organisation());
    private final DocumentAccess petition = (key, actor) -> false;
    private final VisibilityRules rules =
            new VisibilityRules(new StaticListableBeanFactory(Map.of("petition", petition, "detention", detention))
                    .getBeanProvider(DocumentAccess.class));

    private static Actor importer(String organisation) {
        return new Actor("importer", "Importer", Set.of(Role.IMPORTER), Set.of(), organisation);
    }

    @Test
    void headquarters_and_the_platform_see_everything() {
        Actor counsel = new Actor("carmen", "Carmen", Set.of(Role.COUNSEL), Set.of(), null);

        assertThat(rules.visible(CASE, counsel)).containsExactlyInAnyOrder(Visibility.values());
        assertThat(rules.visible(CASE, Actor.system())).containsExactlyInAnyOrder(Visibility.values());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PORT_OFFICER", "PORT_DIRECTOR", "MODEL_EDITOR", "MODEL_APPROVER", "ADMINISTRATOR"})
    void staff_outside_headquarters_sees_nothing_confidential(Role role) {
        Actor actor = new Actor("somebody", "Somebody", Set.of(role), Set.of("2704"), null);

        assertThat(rules.visible(CASE, actor)).containsExactly(Visibility.PUBLIC);
    }

    @Test
    void a_party_sees_its_own_case_and_nothing_confidential() {
        assertThat(rules.visible(CASE, importer("ORG-A")))
                .containsExactlyInAnyOrder(Visibility.PARTIES, Visibility.PUBLIC);
        assertThat(rules.visible("DET-2026-00002", importer("ORG-A"))).containsExactly(Visibility.PUBLIC);
    }

    @Test
    void another_importer_and_the_public_see_what_is_public() {
        assertThat(rules.visible(CASE, importer("ORG-B"))).containsExactly(Visibility.PUBLIC);
        assertThat(rules.visible(CASE, Actor.anonymous())).containsExactly(Visibility.PUBLIC);
    }

    @Test
    void without_any_room_that_has_parties_nobody_is_a_party() {
        VisibilityRules alone =
                new VisibilityRules(new StaticListableBeanFactory().getBeanProvider(DocumentAccess.class));

        assertThat(alone.visible(CASE, importer("ORG-A"))).containsExactly(Visibility.PUBLIC);
    }
}
