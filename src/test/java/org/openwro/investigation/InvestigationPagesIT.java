package org.openwro.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.openwro.investigation.ImportNexus.Importation;
import org.openwro.investigation.LegalReview.Sufficiency;
import org.openwro.investigation.process.InvestigationModel;
import org.openwro.reference.IloIndicator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class InvestigationPagesIT extends InvestigationIT {

    @Autowired
    private UserDetailsService users;

    private RequestPostProcessor as(String username) {
        return user(users.loadUserByUsername(username));
    }

    private ResultActions page(String path, String username) throws Exception {
        return mvc.perform(get(path).with(as(username)));
    }

    private String path(CaseId id, String page, String taskKey) {
        return "/investigation/" + page + "/" + taskId(id, taskKey);
    }

    @Test
    void a_plan_is_saved_mended_and_finished_on_its_page() throws Exception {
        CaseId id = openedOnXinjiang();
        String path = path(id, "plan", InvestigationModel.TASK_PLAN_INVESTIGATION);
        page(path, "victor")
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("Workers cannot leave"), containsString("tomatoes"))));
        mvc.perform(post(path)
                        .with(csrf())
                        .with(as("victor"))
                        .param("action", "save")
                        .param("scopeNote", "Half written"))
                .andExpect(redirectedUrl(path));
        mvc.perform(plan(path).param("lead", "").param("action", "finish"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Choose an investigator who leads the case"),
                                containsString("Aksu mill"),
                                containsString("id=\"error-summary\""))));
        mvc.perform(plan(path).param("lead", "victor").param("action", "finish"))
                .andExpect(redirectedUrl("/work"));
        Plan plan = investigations.get(id).plan();
        assertThat(plan.parties()).containsExactly(new Plan.Party(Plan.Role.SITE, "Aksu mill"));
        assertThat(plan.goods()).containsExactly("cotton", "tomatoes");
    }

    private MockHttpServletRequestBuilder plan(String path) {
        return post(path)
                .with(csrf())
                .with(as("victor"))
                .param("scopeNote", "The question")
                .param("party-0-role", "SITE")
                .param("party-0-name", "Aksu mill")
                .param("party-1-role", "")
                .param("party-1-name", "")
                .param("goods", "cotton\r\ntomatoes\r\n")
                .param("classes", "FORCED")
                .param("sources", "Statements");
    }

    @Test
    void the_indicators_page_shows_each_definition_and_keeps_what_was_written_on_the_way_to_the_exhibits()
            throws Exception {
        CaseId id = openedOnXinjiang();
        planned(id);
        String path = path(id, "indicators", InvestigationModel.TASK_ASSESS_INDICATORS);
        String shown = page(path, "victor")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        for (IloIndicator each : IloIndicator.values()) {
            assertThat(shown).contains("finding-" + each.code());
        }
        assertThat(shown).contains("Workers are cut off from the outside", "No number of them is required");

        String taskId = taskId(id, InvestigationModel.TASK_ASSESS_INDICATORS);
        String exhibits = "/investigations/" + id.value() + "/exhibits";
        mvc.perform(post(path)
                        .with(csrf())
                        .with(as("victor"))
                        .param("action", "exhibits")
                        .param("finding-ILO-04", "SUBSTANTIATED")
                        .param("publishable-ILO-04", "Remote camps"))
                .andExpect(redirectedUrl(exhibits + "?task=" + taskId));
        mvc.perform(multipart(exhibits)
                        .file(new MockMultipartFile("file", "report.txt", "text/plain", "Report".getBytes()))
                        .with(csrf())
                        .with(as("victor"))
                        .param("task", taskId)
                        .param("title", "Camp report")
                        .param("type", "REPORT")
                        .param("source", "Institute")
                        .param("reliability", "HIGH"))
                .andExpect(redirectedUrl(exhibits + "?task=" + taskId));
        page(exhibits + "?task=" + taskId, "victor")
                .andExpect(content()
                        .string(allOf(containsString("Camp report"), containsString("/work/tasks/" + taskId))));
        mvc.perform(post(path)
                        .with(csrf())
                        .with(as("victor"))
                        .param("action", "finish")
                        .param("finding-ILO-04", "SUBSTANTIATED")
                        .param("exhibits-ILO-04", "1")
                        .param("publishable-ILO-04", "Remote camps"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Choose a finding for ILO-01"),
                                containsString("Remote camps"),
                                containsString("1 Camp report"))));
        assertThat(investigations.get(id).labour().of(IloIndicator.ISOLATION).publishableSummary())
                .isEqualTo("Remote camps");
    }

    @Test
    void an_exhibit_gets_a_public_version_with_a_note_of_what_was_taken_out() throws Exception {
        CaseId id = openedOnXinjiang();
        exhibited(id, "Interviews");
        String path = "/investigations/" + id.value() + "/exhibits/1/public";
        page("/investigations/" + id.value() + "/exhibits", "victor")
                .andExpect(content().string(containsString("Make a public version of exhibit 1")));
        mvc.perform(multipart(path).with(csrf()).with(as("victor")).param("removed", "Names <of> workers"))
                .andExpect(content().string(containsString("Choose the file of the public version")))
                .andExpect(content().string(containsString("Names &lt;of&gt; workers")));
        mvc.perform(multipart(path)
                        .file(new MockMultipartFile("file", "public.txt", "text/plain", "Worker A said".getBytes()))
                        .with(csrf())
                        .with(as("carmen"))
                        .param("removed", "Names"))
                .andExpect(content().string(containsString("Only investigators")));
        mvc.perform(multipart(path)
                        .file(new MockMultipartFile("file", "public.txt", "text/plain", "Worker A said".getBytes()))
                        .with(csrf())
                        .with(as("victor"))
                        .param("removed", "Names of workers"))
                .andExpect(redirectedUrl("/investigations/" + id.value() + "/exhibits"));
        page(path, "carmen").andExpect(content().string(containsString("Names of workers")));
        page("/investigations/" + id.value() + "/exhibits/7/public", "victor").andExpect(status().isNotFound());
        assertThat(audited(id.value())).contains("audit.investigation.publicVersion");
    }

    @Test
    void an_exhibit_refused_keeps_what_was_entered() throws Exception {
        CaseId id = openedOnXinjiang();
        mvc.perform(multipart("/investigations/" + id.value() + "/exhibits")
                        .with(csrf())
                        .with(as("tara"))
                        .param("title", "Import data 2025"))
                .andExpect(status().isOk())
                .andExpect(
                        content().string(allOf(containsString("Import data 2025"), containsString("Name the source"))));
    }

    @Test
    void a_region_named_beside_a_part_of_it_is_suggested_as_the_target() throws Exception {
        CaseId id = investigations
                .of(accepted("", "Hotan prefecture, Xinjiang", "walnuts"))
                .orElseThrow();
        planned(id);
        exhibited(id, "Report on labor transfers");
        assessed(id, XINJIANG);
        nexusEstablished(id, ImportNexus.Importation.BEING_IMPORTED);
        page(path(id, "recommend", InvestigationModel.TASK_RECOMMEND_ACTION), "victor")
                .andExpect(content().string(containsString("value=\"Xinjiang Uyghur Autonomous Region\"")));
    }

    @Test
    void nexus_recommendation_and_review_go_through_their_pages() throws Exception {
        CaseId id = openedOnXinjiang();
        planned(id);
        exhibited(id, "Report on labor transfers");
        assessed(id, XINJIANG);
        String nexus = path(id, "nexus", InvestigationModel.TASK_ESTABLISH_NEXUS);
        page(nexus, "tara")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Cotton, not carded or combed")));
        mvc.perform(post(nexus)
                        .with(csrf())
                        .with(as("tara"))
                        .param("action", "finish")
                        .param("importation", "BEING_IMPORTED")
                        .param("statement", "Entries of 2025")
                        .param("htsPrefixes", "5201, 2002.90")
                        .param("ports", "2704 4601"))
                .andExpect(redirectedUrl("/work"));

        String recommend = path(id, "recommend", InvestigationModel.TASK_RECOMMEND_ACTION);
        page(recommend, "victor")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Xinjiang Uyghur Autonomous Region"),
                                containsString("2002.90"),
                                containsString("reasonably but not conclusively"))));
        MockHttpServletRequestBuilder entered = post(recommend)
                .with(csrf())
                .with(as("victor"))
                .param("recommendation", "WRO")
                .param("reasons", "Six indicators, entries")
                .param("target-0-kind", "REGION")
                .param("target-0-name", "Xinjiang")
                .param("target-0-country", "CN")
                .param("target-0-region", "CN-XJ")
                .param("target-0-aliases", "XUAR; 新疆")
                .param("goods", "cotton\r\ntomatoes")
                .param("htsPrefixes", "5201 2002.90")
                .param("whollyOrInPart", "true")
                .param("downstream", "true");
        mvc.perform(entered.param("action", "rows"))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("XUAR; 新疆"), containsString("target-2-kind"))));
        mvc.perform(post(recommend)
                        .with(csrf())
                        .with(as("victor"))
                        .param("recommendation", "WRO")
                        .param("reasons", "Six indicators, entries")
                        .param("target-0-kind", "REGION")
                        .param("target-0-name", "Xinjiang")
                        .param("target-0-country", "CN")
                        .param("goods", "cotton"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(containsString("Choose the region"), containsString("Six indicators, entries"))));
        mvc.perform(post(recommend)
                        .with(csrf())
                        .with(as("victor"))
                        .param("recommendation", "WRO")
                        .param("reasons", "Six indicators, entries")
                        .param("target-0-kind", "REGION")
                        .param("target-0-name", "Xinjiang")
                        .param("target-0-country", "CN")
                        .param("target-0-region", "CN-XJ")
                        .param("goods", "cotton")
                        .param("whollyOrInPart", "true"))
                .andExpect(redirectedUrl("/work"));

        String review = path(id, "legal-review", InvestigationModel.TASK_REVIEW_LEGAL_SUFFICIENCY);
        page(review, "carmen")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Workers describe it in detail"),
                                containsString("goes to the drafters of a Withhold Release Order"))));
        mvc.perform(post(review)
                        .with(csrf())
                        .with(as("carmen"))
                        .param("outcome", "INSUFFICIENT")
                        .param("comments", ""))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Say what is missing")));
        mvc.perform(post(review)
                        .with(csrf())
                        .with(as("carmen"))
                        .param("outcome", "INSUFFICIENT")
                        .param("comments", "Name the period"))
                .andExpect(redirectedUrl("/work"));
        page(path(id, "indicators", InvestigationModel.TASK_ASSESS_INDICATORS), "victor")
                .andExpect(content().string(containsString("Name the period")));
    }

    @Test
    void list_record_and_case_page_show_the_case_to_those_who_may_read_it() throws Exception {
        CaseId id = investigated(XINJIANG, Importation.BEING_IMPORTED);
        recommend(id, Recommendation.WRO, order(), org.openwro.Actors.investigator())
                .orThrow();
        review(id, Sufficiency.SUFFICIENT, org.openwro.Actors.counsel()).orThrow();

        page("/investigations?search=" + id.value() + "&state=DECIDED&lead=victor&country=CN", "diego")
                .andExpect(status().isOk())
                .andExpect(
                        content().string(allOf(containsString(id.value()), containsString("Withhold Release Order"))));
        page("/investigations?search=" + id.value() + "&state=OPEN", "diego")
                .andExpect(content().string(containsString("No investigation fits")));
        page("/investigations/" + id.value(), "audra")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Abusive living and working conditions"),
                                containsString("Report on labor transfers"),
                                containsString("CN-XJ"))));
        page("/cases/" + id.value(), "ines")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Debt bondage"),
                                containsString("Case handed to the drafters of a Withhold Release Order"))));
        page("/investigations/INV-0000-0", "audra").andExpect(status().isNotFound());
    }

    @Test
    void ports_and_people_outside_the_agency_do_not_read_investigations() throws Exception {
        CaseId id = openedOnXinjiang();
        for (String outsider : new String[] {"pat", "paula", "harper", "beck", "mei", "admin"}) {
            page("/investigations", outsider).andExpect(status().isForbidden());
            page("/investigations/" + id.value(), outsider).andExpect(status().isForbidden());
            page("/cases/" + id.value(), outsider).andExpect(status().isNotFound());
        }
        page(path(id, "plan", InvestigationModel.TASK_PLAN_INVESTIGATION), "carmen")
                .andExpect(status().isForbidden());
        mvc.perform(get("/investigations")).andExpect(content().string(not(containsString(id.value()))));
    }

    @Test
    void a_task_of_another_kind_has_no_page_here() throws Exception {
        CaseId id = openedOnXinjiang();
        page("/investigation/recommend/" + taskId(id, InvestigationModel.TASK_PLAN_INVESTIGATION), "victor")
                .andExpect(status().isNotFound());
        page("/investigation/plan/no-such-task", "victor").andExpect(status().isConflict());
    }
}
