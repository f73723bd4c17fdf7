package org.openwro.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.investigation.LegalReview.Sufficiency;
import org.openwro.investigation.chain.ChangeSupplyChain;
import org.openwro.investigation.chain.Link;
import org.openwro.investigation.chain.Party;
import org.openwro.investigation.chain.SupplyChain;
import org.openwro.investigation.chain.SupplyChains;
import org.openwro.investigation.process.InvestigationModel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class SupplyChainIT extends InvestigationIT {

    @Autowired
    private ChangeSupplyChain change;

    @Autowired
    private SupplyChains chains;

    @Autowired
    private UserDetailsService users;

    private RequestPostProcessor as(String username) {
        return user(users.loadUserByUsername(username));
    }

    private int added(CaseId id, Plan.Role kind, String name) {
        return change.keep(id, Party.named(kind, name), Actors.investigator())
                .orThrow()
                .number();
    }

    private static Link supplies(int from, int to) {
        return new Link(0, from, to, Link.Kind.SUPPLIES, "lint", List.of());
    }

    @Test
    void the_subjects_of_a_plan_are_the_first_parties_of_the_chain() {
        CaseId id = openedOnXinjiang();
        Plan plan = plan();
        Plan named = new Plan(
                plan.lead(),
                plan.scopeNote(),
                List.of(new Plan.Party(Plan.Role.SITE, "Aksu gin"), new Plan.Party(Plan.Role.RECRUITER, "Agency")),
                plan.goods(),
                plan.places(),
                plan.classes(),
                plan.sources());
        planInvestigation
                .plan(
                        new PlanInvestigation.Command(
                                taskId(id, InvestigationModel.TASK_PLAN_INVESTIGATION), named, true),
                        Actors.investigator())
                .orThrow();
        assertThat(chains.of(id).parties()).extracting(Party::name).containsExactly("Aksu gin", "Agency");
    }

    @Test
    void a_removed_party_takes_its_links_with_it_and_its_number_is_not_used_again() {
        CaseId id = openedOnXinjiang();
        int gin = added(id, Plan.Role.SITE, "Aksu gin");
        int mill = added(id, Plan.Role.PRODUCER, "Aksu mill");
        change.link(id, supplies(gin, mill), Actors.tradeSpecialist()).orThrow();
        change.remove(id, mill, Actors.investigator()).orThrow();
        assertThat(chains.of(id).links()).isEmpty();
        assertThat(added(id, Plan.Role.PRODUCER, "Aksu mill")).isEqualTo(mill + 1);
        assertThat(audited(id.value()))
                .contains("audit.investigation.linkAdded.SUPPLIES", "audit.investigation.partyRemoved");
    }

    @Test
    void a_link_joins_two_different_parties_once_in_each_way_on_exhibits_of_the_case() {
        CaseId id = openedOnXinjiang();
        int gin = added(id, Plan.Role.SITE, "Aksu gin");
        int mill = added(id, Plan.Role.PRODUCER, "Aksu mill");
        change.link(id, supplies(gin, mill), Actors.investigator()).orThrow();
        assertThat(keys(change.link(id, supplies(gin, mill), Actors.investigator())))
                .containsExactly("investigation.chain.linkTwice");
        assertThat(keys(change.link(id, supplies(gin, gin), Actors.investigator())))
                .containsExactly("investigation.chain.toItself");
        assertThat(keys(change.link(id, supplies(0, 99), Actors.investigator())))
                .containsExactly("investigation.chain.upstreamMissing", "investigation.chain.downstreamMissing");
        Link onNothing = new Link(0, mill, gin, Link.Kind.BELONGS_TO, "", List.of(7));
        assertThat(keys(change.link(id, onNothing, Actors.investigator())))
                .containsExactly("investigation.chain.exhibitUnknown");
    }

    @Test
    void only_investigators_and_trade_specialists_write_and_only_until_counsel_has_the_record() {
        CaseId id = investigated(XINJIANG, ImportNexus.Importation.BEING_IMPORTED);
        Party party = Party.named(Plan.Role.PRODUCER, "Aksu mill");
        assertThat(keys(change.keep(id, party, Actors.counsel()))).containsExactly("investigation.writersOnly");
        recommend(id, Recommendation.WRO, order(), Actors.investigator()).orThrow();
        assertThat(keys(change.keep(id, party, Actors.investigator())))
                .containsExactly("investigation.closedForWriting");
        review(id, Sufficiency.INSUFFICIENT, Actors.counsel(), "Name the mills").orThrow();
        change.keep(id, party, Actors.investigator()).orThrow();
    }

    @Test
    void a_vessel_with_flags_and_a_position_is_entered_mended_and_drawn_on_the_pages() throws Exception {
        CaseId id = openedOnXinjiang();
        String path = "/investigations/" + id.value() + "/chain";
        mvc.perform(vessel(path + "/parties").param("latitude", "91.5").param("longitude", ""))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("error-summary"),
                                containsString("between -90 and 90"),
                                containsString("Yu Long 2"))));
        mvc.perform(vessel(path + "/parties").param("latitude", "-17.75").param("longitude", "168.3"))
                .andExpect(redirectedUrl(path));
        Party vessel = chains.of(id).parties().get(0);
        assertThat(vessel.flags()).extracting(Party.Flag::country).containsExactly("TW", "VU");
        int importer = added(id, Plan.Role.IMPORTER, "Pacific Foods");
        mvc.perform(post(path + "/links")
                        .with(csrf())
                        .with(as("tara"))
                        .param("upstream", String.valueOf(vessel.number()))
                        .param("linkKind", "SUPPLIES")
                        .param("downstream", String.valueOf(importer))
                        .param("goods", "tuna"))
                .andExpect(redirectedUrl(path));
        mvc.perform(get(path).with(as("carmen")))
                .andExpect(content()
                        .string(allOf(
                                containsString("wro-graph-link--supplies"),
                                containsString("Vanuatu since 1 May 2019"),
                                containsString("only said"),
                                containsString("-17.75, 168.3"))));
        mvc.perform(get("/investigations/" + id.value()).with(as("victor")))
                .andExpect(content().string(containsString("wro-graph-box--vessel")));
        mvc.perform(post(path + "/parties/" + vessel.number())
                        .with(csrf())
                        .with(as("victor"))
                        .param("action", "remove"))
                .andExpect(redirectedUrl(path));
        SupplyChain left = chains.of(id);
        assertThat(left.parties()).extracting(Party::name).containsExactly("Pacific Foods");
        assertThat(left.links()).isEmpty();
    }

    private MockHttpServletRequestBuilder vessel(String path) {
        return post(path)
                .with(csrf())
                .with(as("victor"))
                .param("kind", "VESSEL")
                .param("name", "Yu Long 2")
                .param("identifier", "IMO 8123456")
                .param("flag-0-since", "2019-05-01")
                .param("flag-0-country", "VU")
                .param("flag-1-since", "2012-01-15")
                .param("flag-1-country", "TW");
    }

    @Test
    void flags_are_for_vessels_and_not_for_days_to_come() {
        CaseId id = openedOnXinjiang();
        Party site = new Party(
                0,
                Plan.Role.SITE,
                "Camp",
                "",
                "",
                "",
                null,
                null,
                "",
                "",
                List.of(new Party.Flag(clock.today().plusDays(1), "CN")));
        assertThat(Set.copyOf(keys(change.keep(id, site, Actors.investigator()))))
                .containsExactlyInAnyOrder("investigation.chain.flagOfVessel", "investigation.chain.flagInFuture");
    }
}
