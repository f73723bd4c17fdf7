package org.openwro.detention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.browser.Browser;
import org.openwro.identity.DemoPersonas;
import org.openwro.portal.DueTask;
import org.openwro.portal.PortalHome;
import org.springframework.beans.factory.annotation.Autowired;

/** The home page of importers and representatives. */
class PortalHomeIT extends DetentionIT {

    @Autowired
    private PortalHome home;

    private DueTask due(DetentionId id) {
        return home.of(HARPER).tasks().stream()
                .filter(each -> each.task().businessKey().equals(id.value()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tasks_come_the_soonest_first_with_the_time_that_is_left() {
        DetentionId wro = noticed(held(order("WRO")));
        DetentionId uflpa = noticed(held(order("UFLPA")));
        LocalDate due = clocks.responses(detentions.get(uflpa)).get(0).dueOn();

        List<String> keys = home.of(HARPER).tasks().stream()
                .map(each -> each.task().businessKey())
                .filter(List.of(wro.value(), uflpa.value())::contains)
                .toList();
        assertThat(keys).containsExactly(uflpa.value(), wro.value());
        assertThat(due(uflpa).percentLeft()).isEqualTo(100);
        clock.set(due);
        assertThat(due(uflpa).daysLeft()).isZero();
        assertThat(due(uflpa).percentLeft()).isZero();
        clock.set(due.plusDays(2));
        assertThat(due(uflpa).isOver()).isTrue();
    }

    @Test
    void letters_and_questions_are_shown_to_the_importer_and_to_nobody_elses() {
        DetentionId id = proven(noticed(held(order("WRO"))));
        reviewProof
                .review(ReviewProof.Command.asking(id, "Which gin pressed the bales?"), TARA)
                .orThrow();

        PortalHome.View view = home.of(HARPER);
        assertThat(view.questions()).anyMatch(each -> each.detentionId().equals(id.value()));
        assertThat(view.documents()).isNotEmpty().noneMatch(document -> document.storedBy()
                .equals("harper"));
        PortalHome.View other = home.of(Actors.otherImporter());
        assertThat(other.questions()).noneMatch(each -> each.detentionId().equals(id.value()));
        assertThat(other.tasks()).noneMatch(each -> each.task().businessKey().equals(id.value()));
        assertThat(other.documents()).noneMatch(document -> document.caseKey().equals(id.value()));
    }

    @Test
    void a_representative_finds_shipments_grouped_by_the_importers_that_gave_it_authority() throws Exception {
        noticed(held(order("UFLPA")));

        assertThat(home.of(Actors.broker()).open()).containsOnlyKeys(DemoPersonas.HARBOR.name());
        mvc.perform(get("/portal").with(as("beck")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Shipments of " + DemoPersonas.HARBOR.name()),
                                containsString("days left"))));
    }

    @Test
    void traders_land_on_their_home_after_sign_in_and_staff_on_the_work_queue_and_only_traders_have_it()
            throws Exception {
        mvc.perform(formLogin().user("harper").password(DemoPersonas.PASSWORD)).andExpect(redirectedUrl("/portal"));
        mvc.perform(formLogin().user("beck").password(DemoPersonas.PASSWORD)).andExpect(redirectedUrl("/portal"));
        mvc.perform(formLogin().user("tara").password(DemoPersonas.PASSWORD)).andExpect(redirectedUrl("/work"));
        mvc.perform(formLogin().user("mei").password(DemoPersonas.PASSWORD)).andExpect(redirectedUrl("/work"));
        for (String other : List.of("tara", "pat", "mei", "admin", "audra")) {
            mvc.perform(get("/portal").with(as(other))).andExpect(status().isForbidden());
            mvc.perform(get("/portal/authority").with(as(other))).andExpect(status().isForbidden());
        }
        mvc.perform(get("/portal").with(as("gale")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(DemoPersonas.HARBOR.name()))));
    }

    @Test
    void an_importer_goes_from_home_to_the_task_that_is_due() {
        DetentionId id = noticed(held(order("UFLPA")));
        Browser harper = signedIn("harper").see("What you must do").see(id.value());
        harper.follow("Who may act for you").see("Keel and Mast Customs Brokers");
        harper.open("/detentions/" + id).see("Ask for more time");
    }
}
