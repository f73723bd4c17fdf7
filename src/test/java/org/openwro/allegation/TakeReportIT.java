package org.openwro.allegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.OpenWroIT;
import org.openwro.allegation.process.AllegationIntakeModel;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Every channel ends in the same intake, with the channel kept. */
class TakeReportIT extends OpenWroIT {

    private static final String LOS_ANGELES = "2704";

    @Autowired
    TakeReportIn takeReportIn;

    @Autowired
    Allegations allegations;

    @Autowired
    UserDetailsService users;

    private static FileReport report() {
        return FileReport.anonymous(AllegationFixture.complete());
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::messageKey).toList();
    }

    private Allegation taken(TakeReport command, Actor actor) {
        AllegationId id = takeReportIn.take(command, actor).orThrow().id();
        task(id.value(), AllegationIntakeModel.TASK_TRIAGE);
        return allegations.get(id);
    }

    private RequestPostProcessor as(String username) {
        return user(users.loadUserByUsername(username));
    }

    @Test
    void each_channel_ends_in_triage_and_is_kept_with_who_took_it() {
        assertThat(taken(TakeReport.call(report(), true), Actors.analyst()).origin())
                .isEqualTo(Origin.takenBy("ines", Channel.PHONE, ""));
        assertThat(taken(TakeReport.ofPort(report(), LOS_ANGELES), Actors.portDirectorAtLosAngeles())
                        .origin()
                        .port())
                .isEqualTo(LOS_ANGELES);
        assertThat(taken(TakeReport.of(Channel.SELF_INITIATED, report()), Actors.investigator())
                        .origin()
                        .takenBy())
                .isEqualTo("victor");
        Origin referred = taken(TakeReport.ofAgency(report(), " Department of Labor ", "ILAB-7"), Actors.analyst())
                .origin();
        assertThat(referred.agency()).isEqualTo("Department of Labor");
        assertThat(referred.reference()).isEqualTo("ILAB-7");
    }

    @Test
    void each_channel_is_refused_to_other_roles() {
        for (Actor other :
                List.of(Actors.portDirectorAtLosAngeles(), Actors.director(), Actors.importer(), Actor.anonymous())) {
            assertThat(keys(takeReportIn.take(TakeReport.call(report(), true), other)))
                    .containsExactly("allegation.take.notAllowed");
            assertThat(keys(takeReportIn.take(TakeReport.of(Channel.SELF_INITIATED, report()), other)))
                    .containsExactly("allegation.take.notAllowed");
        }
        for (Actor other : List.of(Actors.analyst(), Actors.officerAtLosAngeles(), Actor.anonymous())) {
            assertThat(keys(takeReportIn.take(TakeReport.ofPort(report(), LOS_ANGELES), other)))
                    .containsExactly("allegation.take.notAllowed");
        }
        assertThat(keys(takeReportIn.take(
                        TakeReport.reachedPort(report(), LOS_ANGELES, clock.today()), Actors.analyst())))
                .containsExactly("allegation.take.notAllowed");
        assertThat(keys(takeReportIn.take(TakeReport.of(Channel.WEB, report()), Actors.analyst())))
                .containsExactly("allegation.take.notAllowed");
        assertThat(keys(takeReportIn.take(TakeReport.ofPort(report(), LOS_ANGELES), Actors.portDirectorAtNewark())))
                .containsExactly("allegation.take.port.required");
    }

    @Test
    void a_refused_report_lists_what_the_channel_and_the_report_lack() {
        FileReport empty = FileReport.anonymous(AllegationFixture.incomplete());
        TakeReport command =
                TakeReport.ofAgency(new FileReport("x", "", empty.report(), null, Filer.unknown(), List.of()), "", "");
        assertThat(keys(takeReportIn.take(command, Actors.analyst())))
                .containsExactly("allegation.take.agency.required");
        assertThat(keys(takeReportIn.take(TakeReport.call(command.report(), false), Actors.analyst())))
                .containsExactly("allegation.take.readBack.required", "allegation.filing.contact.required");
    }

    private MockMultipartHttpServletRequestBuilder call(String formNumber, String producer) {
        Report report = AllegationFixture.complete();
        MockMultipartHttpServletRequestBuilder form = multipart("/allegations/new/phone");
        form.param("formNumber", formNumber)
                .param("reasons", report.reasons())
                .param("merchandise", report.merchandise())
                .param("production", report.production())
                .param("producer", producer)
                .param("country", "CN")
                .param("goods", "yarn")
                .param("contact", "ANONYMOUS")
                .with(as("ines"))
                .with(csrf());
        return form;
    }

    @Test
    void a_call_is_read_back_confirmed_and_answered_with_the_number_to_read_out() throws Exception {
        String form = UUID.randomUUID().toString();
        String page = mvc.perform(call(form, "Mill <One>"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Read this to the caller")))
                .andExpect(content().string(containsString("The producer is Mill &lt;One&gt;.")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher text =
                Pattern.compile("name=\"readText\" value=\"([0-9a-f]{64})\"").matcher(page);
        assertThat(text.find()).isTrue();
        mvc.perform(call(form, "Mill Two").param("readText", text.group(1)).param("readBack", "true"))
                .andExpect(content().string(containsString("The producer is Mill Two.")))
                .andExpect(content().string(containsString("When the caller has confirmed it")));
        mvc.perform(call(form, "Mill <One>").param("readText", text.group(1)).param("readBack", "true"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Read this number to the caller")))
                .andExpect(content().string(containsString("id=\"receipt-number\"")));
    }

    @Test
    void each_role_is_offered_its_channels_and_no_other() throws Exception {
        mvc.perform(get("/allegations").with(as("ines")))
                .andExpect(content().string(containsString("href=\"/allegations/new\"")));
        mvc.perform(get("/allegations/new").with(as("ines")))
                .andExpect(content().string(containsString("/allegations/new/phone")))
                .andExpect(content().string(containsString("/allegations/new/agency")));
        for (String path : List.of("port-report", "port-received")) {
            mvc.perform(get("/allegations/new/" + path).with(as("paula")))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("2704")));
            mvc.perform(get("/allegations/new/" + path).with(as("ines"))).andExpect(status().isNotFound());
        }
        for (String path : List.of("self-initiated", "agency")) {
            mvc.perform(get("/allegations/new/" + path).with(as("ines"))).andExpect(status().isOk());
        }
        mvc.perform(get("/allegations/new/web").with(as("ines"))).andExpect(status().isNotFound());
        mvc.perform(get("/allegations/new").with(as("audra"))).andExpect(status().isForbidden());
        mvc.perform(get("/allegations/new").with(as("harper"))).andExpect(status().isForbidden());
    }

    @Test
    void the_report_page_says_how_it_came() throws Exception {
        Allegation allegation = taken(TakeReport.ofAgency(report(), "Department of Labor", "ILAB-9"), Actors.analyst());
        mvc.perform(get("/allegations/" + allegation.id().value()).with(as("ines")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Referred by another agency")))
                .andExpect(content().string(containsString("ILAB-9")));
    }
}
