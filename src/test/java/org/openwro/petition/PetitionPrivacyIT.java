package org.openwro.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.openwro.petition.process.OrderModificationModel.TASK_ASSESS;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwro.Actors;
import org.openwro.identity.DemoPersonas;
import org.openwro.identity.Organisations;
import org.openwro.platform.PageQuery;
import org.openwro.portal.WithdrawAuthority;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody outside the agency sees the petition of another company, and the petitioner does not see the chain. */
class PetitionPrivacyIT extends PetitionIT {

    @Autowired
    private PetitionLists lists;

    @Autowired
    private WithdrawAuthority withdrawAuthority;

    @Autowired
    private Organisations organisations;

    @ParameterizedTest
    @ValueSource(strings = {"harper", "gale", "beck"})
    void a_petition_of_a_producer_does_not_exist_for_other_companies(String username) throws Exception {
        PetitionId id = inAssessment();
        String document = jdbc.sql("select id from document where case_key = ?")
                .param(id.value())
                .query(String.class)
                .single();

        mvc.perform(get("/petitions/" + id).with(as(username))).andExpect(status().isNotFound());
        mvc.perform(get("/cases/" + id).with(as(username))).andExpect(status().isNotFound());
        mvc.perform(get("/documents/" + document).with(as(username))).andExpect(status().isNotFound());
        mvc.perform(get("/documents/" + document).with(as("mei"))).andExpect(status().isOk());
        mvc.perform(get("/petitions").param("words", id.value()).with(as(username)))
                .andExpect(content().string(not(containsString("/petitions/" + id))));
        assertThat(keys(withdrawPetition.withdraw(id, "", Actors.of(username))))
                .containsExactly("petition.refused.notFound");
        assertThat(viewPetition.view(id, Actors.of(username))).isEmpty();
        assertThat(stateOf(id)).isEqualTo(PetitionState.IN_ASSESSMENT);
    }

    @Test
    void a_representative_sees_what_the_company_filed_itself_and_the_other_way_round() {
        PetitionId own = file(modification(order(), 1), Actors.importer()).orThrow();
        PetitionId byBroker = file(modification(order(), 1), Actors.broker()).orThrow();

        for (PetitionId id : List.of(own, byBroker)) {
            assertThat(viewPetition.view(id, Actors.broker())).isPresent();
            assertThat(viewPetition.view(id, Actors.importer())).isPresent();
            assertThat(viewPetition.view(id, Actors.otherImporter())).isEmpty();
            assertThat(viewPetition.view(id, Actors.producer())).isEmpty();
        }
        withdrawPetition.withdraw(own, "", Actors.broker()).orThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ines", "victor", "tara", "carmen", "diego", "colin", "selma", "audra"})
    void headquarters_sees_every_petition_and_withdraws_none(String username) throws Exception {
        PetitionId id = inAssessment();
        mvc.perform(get("/petitions").param("words", id.value()).with(as(username)))
                .andExpect(content().string(containsString("/petitions/" + id)));
        mvc.perform(get("/petitions/" + id).with(as(username)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Withdraw the petition"))));
        mvc.perform(post("/petitions/" + id + "/withdraw").with(csrf()).with(as(username)))
                .andExpect(status().isForbidden());
        assertThat(keys(withdrawPetition.withdraw(id, "", Actors.of(username))))
                .containsExactly("petition.refused.notFound");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pat", "paula", "edith", "malik", "admin"})
    void whoever_of_the_agency_does_not_work_on_petitions_reads_none(String username) throws Exception {
        PetitionId id = inAssessment();
        mvc.perform(get("/petitions").with(as(username))).andExpect(status().isForbidden());
        mvc.perform(get("/petitions/" + id).with(as(username))).andExpect(status().isForbidden());
        mvc.perform(get("/cases/" + id).with(as(username))).andExpect(status().isNotFound());
        mvc.perform(get("/").with(as(username)))
                .andExpect(content().string(not(containsString("href=\"/petitions\""))));
    }

    @Test
    void an_outsider_lists_only_own_petitions() {
        PetitionId mine = inAssessment();
        PetitionId other =
                file(modification(order(), 1), Actors.otherImporter()).orThrow();

        assertThat(lists.search(new PetitionSearch("", null), new PageQuery(0, 200), Actors.otherImporter())
                        .items())
                .extracting(PetitionSummary::id)
                .contains(other)
                .doesNotContain(mine);
        assertThat(lists.search(new PetitionSearch(mine.value(), null), new PageQuery(0, 10), Actors.producer())
                        .items())
                .extracting(PetitionSummary::id)
                .containsExactly(mine);
        assertThat(lists.search(
                                new PetitionSearch(mine.value(), PetitionState.GRANTED),
                                new PageQuery(0, 10),
                                Actors.producer())
                        .total())
                .isZero();
    }

    @Test
    void the_petitioner_does_not_see_assessment_and_chain_before_the_decision() throws Exception {
        PetitionId id = toSignature(inAssessment(), notEverythingRemediated());

        mvc.perform(get("/petitions/" + id).with(as("mei")))
                .andExpect(content()
                        .string(allOf(
                                containsString("With the Commissioner"),
                                not(containsString("Recruitment fees are still owed")),
                                not(containsString("Fees of 30 workers")),
                                not(containsString("The record carries it")))));
        sign(id, Actors.commissioner()).orThrow();
        mvc.perform(get("/petitions/" + id).with(as("mei")))
                .andExpect(content()
                        .string(allOf(
                                containsString("Fees of 30 workers"), not(containsString("The record carries it")))));
    }

    @ParameterizedTest
    @CsvSource({
        "check, carmen",
        "check, mei",
        "assess, diego",
        "assess, mei",
        "answer, victor",
        "review, victor",
        "review, mei",
        "approve, carmen",
        "approve, colin",
        "sign, diego",
        "sign, mei"
    })
    void a_task_page_is_closed_to_other_roles(String page, String username) throws Exception {
        String task = taskOf(inAssessment(), TASK_ASSESS);
        mvc.perform(get("/petition/" + page + "/" + task).with(as(username))).andExpect(status().isForbidden());
    }

    @Test
    void the_agency_does_not_file_and_the_public_sees_nothing() throws Exception {
        mvc.perform(get("/petitions/new").with(as("victor"))).andExpect(status().isForbidden());
        mvc.perform(multipart("/petitions").with(csrf()).with(as("colin"))).andExpect(status().isForbidden());
        mvc.perform(get("/petitions").accept("text/html")).andExpect(redirectedUrlPattern("**/login"));
    }

    @Test
    void after_the_importer_withdrew_its_authority_every_route_of_its_petition_is_closed_to_the_broker()
            throws Exception {
        PetitionId id = file(modification(order(), 1), Actors.broker()).orThrow();
        String document = jdbc.sql("select id from document where case_key = ? limit 1")
                .param(id.value())
                .query(String.class)
                .single();
        var letter = new WithdrawAuthority.Command(DemoPersonas.KEEL.id());
        withdrawAuthority.withdraw(letter, Actors.importer()).orThrow();
        try {
            for (String path : List.of("/petitions/" + id, "/cases/" + id, "/documents/" + document)) {
                mvc.perform(get(path).with(as("beck"))).andExpect(status().isNotFound());
            }
            mvc.perform(get("/petitions/" + id + "/withdraw").with(as("beck"))).andExpect(status().is4xxClientError());
            mvc.perform(post("/petitions/" + id + "/withdraw").with(csrf()).with(as("beck")))
                    .andExpect(status().is4xxClientError());
            mvc.perform(get("/petitions").param("words", id.value()).with(as("beck")))
                    .andExpect(content().string(not(containsString("/petitions/" + id))));
            assertThat(viewPetition.view(id, Actors.broker())).isEmpty();
            assertThat(keys(withdrawPetition.withdraw(id, "", Actors.broker())))
                    .containsExactly("petition.refused.notFound");
            assertThat(keys(file(modification(order(), 1), Actors.broker())))
                    .containsExactly("petition.refused.notPetitioner");
            assertThat(viewPetition.view(id, Actors.importer())).isPresent();
        } finally {
            organisations.authorise(DemoPersonas.HARBOR.id(), DemoPersonas.KEEL.id(), null);
        }
    }
}
