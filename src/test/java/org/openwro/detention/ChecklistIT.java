package org.openwro.detention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.openwro.detention.process.AdmissibilityReviewModel.TASK_REVIEW_PROOF;
import static org.openwro.detention.process.DetentionModel.TASK_CHOOSE_OPTION;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwro.Actors;
import org.openwro.detention.ChecklistAnswer.State;
import org.springframework.beans.factory.annotation.Autowired;

/** What the package should hold by commodity, what the importer answers, and what the reviewer sees of it. */
class ChecklistIT extends DetentionIT {

    @Autowired
    private Checklists checklists;

    @Autowired
    private FillChecklist fillChecklist;

    @ParameterizedTest
    @CsvSource({
        "5208.11.2020, COTTON", "2002.90.8010, TOMATO", "2804.61.0000, SILICA", "1511.90.0000, PALM_OIL",
        "0306.17.0040, SEAFOOD", "4015.12.1010, GLOVES", "1701.13.1000, FARM_GOODS", "7108.12.1013, GOLD_AND_DIAMONDS",
        "4011.10.1010, FACTORY_GOODS"
    })
    void the_tariff_number_shows_the_commodity(String hts, String commodity) {
        assertThat(checklists.items().stream()
                        .filter(item -> item.isFor(hts))
                        .map(ChecklistItem::commodity)
                        .distinct())
                .containsExactly("GENERAL", commodity);
    }

    @Test
    void goods_of_no_listed_commodity_have_the_general_items() {
        assertThat(checklists.items().stream().filter(item -> item.isFor("9403.60.8081")))
                .hasSize(7)
                .allMatch(item -> item.commodity().equals("GENERAL"));
    }

    @Test
    void the_importer_saves_answers_until_it_files_and_the_reviewer_sees_them_beside_the_proof() throws Exception {
        DetentionId id = noticed(held(order("WRO")));
        String options = task(id.value(), TASK_CHOOSE_OPTION).pagePath();
        mvc.perform(get(options).with(as("harper")))
                .andExpect(content()
                        .string(allOf(
                                containsString("Bale identification"), containsString("0 of 13 items enclosed"))));
        mvc.perform(post(options + "/checklist").with(csrf()).with(as("harper")))
                .andExpect(content().string(containsString("Answer at least one item")));
        mvc.perform(post(options + "/checklist")
                        .param("item-C1", "ENCLOSED")
                        .param("note-C1", "Annex 4, bales 1 to 9")
                        .param("item-G7", "NOT_APPLICABLE")
                        .param("item-C4", "")
                        .with(csrf())
                        .with(as("harper")))
                .andExpect(redirectedUrl(options));
        mvc.perform(get(options).with(as("harper")))
                .andExpect(content()
                        .string(containsString(
                                "1 of 13 items enclosed, 1 do not apply, 0 not enclosed, 11 not answered")));
        proven(id);

        mvc.perform(get(task(id.value(), TASK_REVIEW_PROOF).pagePath()).with(as("tara")))
                .andExpect(content().string(containsString("Annex 4, bales 1 to 9")));
        var late = new FillChecklist.Command(id, Map.of("C1", new ChecklistAnswer(State.NOT_ENCLOSED, "")));
        assertThat(keys(fillChecklist.fill(late, HARPER))).containsExactly("detention.task.notWaiting");
        assertThat(checklists.of(detentions.get(id)).answers().get("C1").state())
                .isEqualTo(State.ENCLOSED);
    }

    @Test
    void only_items_of_this_shipment_are_answered_and_only_by_its_importer() {
        DetentionId id = noticed(held(order("WRO")));
        var command = new FillChecklist.Command(id, Map.of("F1", new ChecklistAnswer(State.ENCLOSED, "")));

        assertThat(keys(fillChecklist.fill(command, HARPER))).containsExactly("detention.checklist.unknownItem");
        assertThat(fillChecklist.fill(command, Actors.otherImporter()).isRefused())
                .isTrue();
        var tooLong = new FillChecklist.Command(id, Map.of("C1", new ChecklistAnswer(State.ENCLOSED, "n".repeat(501))));
        assertThat(fields(fillChecklist.fill(tooLong, HARPER))).containsExactly("note-C1");
    }
}
