package org.openwro.detention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.openwro.detention.process.AdmissibilityReviewModel.TASK_CONFIRM_REVIEW;
import static org.openwro.detention.process.AdmissibilityReviewModel.TASK_DECIDE_ADMISSIBILITY;
import static org.openwro.detention.process.AdmissibilityReviewModel.TASK_REVIEW_PROOF;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.springframework.beans.factory.annotation.Autowired;

/** Above the value in the table of review depth a second trade specialist reads the package before the port director decides. */
class SecondReviewIT extends DetentionIT {

    private static final Actor THEA = Actors.actingDirector();

    @Autowired
    private ConfirmReview confirmReview;

    @Test
    void a_small_shipment_goes_to_the_port_director_at_once() {
        DetentionId id = proven(noticed(held(order("WRO"))));
        recommend(id, LineChoice.RELEASE, LineChoice.RELEASE).orThrow();
        assertThat(waiting(id)).containsExactly(TASK_DECIDE_ADMISSIBILITY);
    }

    @Test
    void a_great_one_is_confirmed_by_another_specialist_first() throws Exception {
        DetentionId id = reviewed();
        assertThat(waiting(id)).containsExactly(TASK_CONFIRM_REVIEW);
        String page = task(id.value(), TASK_CONFIRM_REVIEW).pagePath();
        mvc.perform(get(page).with(as("thea"))).andExpect(content().string(containsString("Traced to the gin.")));

        confirm(id, true, "", THEA).orThrow();
        assertThat(waiting(id)).containsExactly(TASK_DECIDE_ADMISSIBILITY);
        decideAdmissibility
                .decide(
                        new DecideAdmissibility.Command(id, decisions(id, LineChoice.RELEASE, LineChoice.RELEASE)),
                        PAULA)
                .orThrow();
        jobs.runDue();
        assertThat(state(id)).isEqualTo(DetentionState.RELEASED);
    }

    @Test
    void returned_it_is_reviewed_again_with_the_note() throws Exception {
        DetentionId id = reviewed();
        confirm(id, false, "Bale 2 is not in the gin book.", THEA).orThrow();
        assertThat(waiting(id)).containsExactly(TASK_REVIEW_PROOF);
        String page = task(id.value(), TASK_REVIEW_PROOF).pagePath();
        mvc.perform(get(page).with(as("tara")))
                .andExpect(content().string(containsString("Bale 2 is not in the gin book.")));
    }

    @Test
    void nobody_confirms_an_own_review_and_a_return_says_why() {
        DetentionId id = reviewed();
        assertThat(keys(confirm(id, true, "", TARA))).containsExactly("detention.confirm.ownReview");
        assertThat(keys(confirm(id, null, "", THEA))).containsExactly("detention.confirm.choose");
        assertThat(keys(confirm(id, false, " ", THEA))).containsExactly("detention.confirm.noteRequired");
        assertThat(confirm(id, true, "", HARPER).isRefused()).isTrue();
    }

    @Test
    void of_two_who_decide_at_once_one_decides() {
        DetentionId id = reviewed();
        confirm(id, true, "", THEA).orThrow();
        assertThat(keys(confirm(id, false, "No", THEA))).containsExactly("detention.task.notWaiting");
    }

    /** Reviewed by Tara, with lines above the limit. */
    private DetentionId reviewed() {
        DetentionId id = proven(noticed(held(order("WRO"))));
        jdbc.sql("update detention_line set value_usd = 200000 where detention_id = ?")
                .param(id.value())
                .update();
        recommend(id, LineChoice.RELEASE, LineChoice.RELEASE).orThrow();
        return id;
    }

    private Outcome<Detention> confirm(DetentionId id, Boolean confirmed, String note, Actor actor) {
        return confirmReview.confirm(new ConfirmReview.Command(id, confirmed, note), actor);
    }

    private List<String> waiting(DetentionId id) {
        return inbox.ofCase(id.value()).stream().map(each -> each.taskKey()).toList();
    }
}
