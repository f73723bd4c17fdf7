package org.openwro.allegation;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.OpenWroIT;
import org.openwro.allegation.RelatedAllegations.Reason;
import org.openwro.allegation.process.AllegationIntakeModel;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.platform.PageQuery;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Reports on the same producer, or on the same goods from the same place, are suggested and linked. */
class RelatedAllegationsIT extends OpenWroIT {

    @Autowired
    FileAllegation fileAllegation;

    @Autowired
    Allegations allegations;

    @Autowired
    RelatedAllegations related;

    @Autowired
    LinkAllegations linkAllegations;

    @Autowired
    AuditTrail audit;

    @Autowired
    UserDetailsService users;

    private final String mark =
            "M" + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase();

    private Allegation filed(String producer, String country, String place, String... goods) {
        Report report = new Report(
                "A reason", "", "", producer, country, place, List.of(goods), Set.of(), ChildLabour.UNKNOWN, "", null);
        return allegations.get(fileAllegation
                .file(FileReport.anonymous(report), Actor.anonymous())
                .orThrow()
                .id());
    }

    @Test
    void the_same_producer_in_other_writing_and_the_same_goods_from_the_same_place_are_suggested() {
        Allegation mine = filed(mark + " Spinning Co., Ltd.", "UZ", "Farg‘ona, Kuva" + mark, "cotton" + mark);
        Allegation sameProducer = filed("Spínning " + mark.toLowerCase() + " LIMITED", "UZ", "", "carpets");
        Allegation samePlaceAndGoods = filed("", "UZ", "Kuva" + mark, "raw cotton" + mark);
        filed("", "UZ", "Kuva" + mark, "bricks" + mark);
        filed("", "UZ", "elsewhere", "cotton" + mark);
        filed(mark + " Spinning", "TM", "Kuva" + mark, "cotton" + mark);

        assertThat(related.of(mine))
                .extracting(each -> each.allegation().id())
                .containsExactly(sameProducer.id(), samePlaceAndGoods.id());
        assertThat(related.of(mine).get(0).reasons()).containsExactly(Reason.PRODUCER);
        assertThat(related.of(mine).get(1).reasons()).containsExactlyInAnyOrder(Reason.PLACE, Reason.GOODS);
    }

    @Test
    void a_link_is_made_once_kept_on_both_and_shown_on_page_and_case() throws Exception {
        Allegation one = filed(mark + " Mill", "UZ", "", "yarn");
        Allegation other = filed(mark + " Mill", "UZ", "", "thread");
        String task = task(one.id().value(), AllegationIntakeModel.TASK_TRIAGE).id();
        mvc.perform(get("/allegation/triage/" + task).with(user(users.loadUserByUsername("ines"))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Link " + other.id() + " to this report")));

        mvc.perform(post("/allegations/" + one.id() + "/links")
                        .param("other", other.id().value())
                        .param("task", task)
                        .with(csrf())
                        .with(user(users.loadUserByUsername("ines"))))
                .andExpect(redirectedUrl("/allegation/triage/" + task));
        linkAllegations.link(other.id(), one.id(), Actors.investigator()).orThrow();

        assertThat(related.of(other)).singleElement().satisfies(each -> {
            assertThat(each.linkedBy()).isEqualTo("ines");
            assertThat(each.allegation().id()).isEqualTo(one.id());
        });
        assertThat(audit.of(other.id().value(), new PageQuery(0, 50)).items())
                .filteredOn(entry -> entry.action().equals("audit.allegation.linked"))
                .hasSize(1);
        mvc.perform(get("/cases/" + other.id()).with(user(users.loadUserByUsername("ines"))))
                .andExpect(content().string(containsString("Linked report")))
                .andExpect(content().string(containsString(one.id().value())));
        mvc.perform(get("/allegations/" + other.id()).with(user(users.loadUserByUsername("audra"))))
                .andExpect(content().string(containsString("Linked by ines")));
    }

    @Test
    void a_link_is_refused_to_itself_to_nothing_and_to_other_roles() {
        Allegation one = filed(mark, "UZ", "", "yarn");
        AllegationId nothing = new AllegationId("ALG-1999-00001");
        assertThat(linkAllegations.link(one.id(), one.id(), Actors.analyst()).reasons())
                .extracting(each -> each.messageKey())
                .containsExactly("allegation.related.itself");
        assertThat(linkAllegations.link(one.id(), nothing, Actors.analyst()).reasons())
                .extracting(each -> each.messageKey())
                .containsExactly("allegation.related.unknown");
        for (Actor actor : List.of(Actors.auditor(), Actors.director(), Actor.anonymous())) {
            assertThat(linkAllegations.link(one.id(), nothing, actor).reasons())
                    .extracting(each -> each.messageKey())
                    .contains("allegation.related.notAllowed");
        }
        assertThat(related.linkedTo(one.id())).isEmpty();
    }

    @Test
    void a_link_is_undone_with_a_reason_and_both_stay_on_record() throws Exception {
        Allegation one = filed(mark + " Dyeworks", "UZ", "", "yarn");
        Allegation other = filed(mark + " Dyeworks", "UZ", "", "thread");
        linkAllegations.link(one.id(), other.id(), Actors.analyst()).orThrow();
        String path = "/allegations/" + other.id() + "/links/" + one.id() + "/undo";

        mvc.perform(post(path).with(csrf()).with(user(users.loadUserByUsername("ines"))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Say why the link is undone")));
        mvc.perform(post(path).param("reason", "Other firm").with(csrf()).with(user(users.loadUserByUsername("audra"))))
                .andExpect(content().string(containsString("Only intake analysts and investigators")));
        mvc.perform(post(path)
                        .param("reason", " Other firm ")
                        .with(csrf())
                        .with(user(users.loadUserByUsername("ines"))))
                .andExpect(redirectedUrl("/allegations/" + other.id()));

        assertThat(related.linkedTo(one.id())).isEmpty();
        for (Allegation each : List.of(one, other)) {
            assertThat(related.undoneOf(each.id())).singleElement().satisfies(undone -> {
                assertThat(undone.linkedBy()).isEqualTo("ines");
                assertThat(undone.reason()).isEqualTo("Other firm");
            });
            assertThat(audit.of(each.id().value(), new PageQuery(0, 50)).items())
                    .extracting(entry -> entry.action())
                    .contains("audit.allegation.linked", "audit.allegation.unlinked");
            mvc.perform(get("/allegations/" + each.id()).with(user(users.loadUserByUsername("audra"))))
                    .andExpect(content().string(containsString("undone by ines")));
        }
        mvc.perform(get(path).with(user(users.loadUserByUsername("ines")))).andExpect(status().isNotFound());
        linkAllegations.link(one.id(), other.id(), Actors.analyst()).orThrow();
        assertThat(related.linkedTo(one.id())).containsExactly(other.id());
    }
}
