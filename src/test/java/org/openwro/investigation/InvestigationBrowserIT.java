package org.openwro.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.browser.Browser;
import org.openwro.investigation.ImportNexus.Importation;
import org.openwro.investigation.LegalReview.Sufficiency;
import org.openwro.investigation.process.InvestigationModel;
import org.openwro.reference.IloIndicator;

/** The people of a case before real browsers; every page is held against the page rules on the way. */
class InvestigationBrowserIT extends InvestigationIT {

    @Test
    void a_case_is_walked_from_plan_to_legal_review_by_three_people() {
        CaseId id = openedOnXinjiang();
        Browser victor = signedIn("victor");
        victor.open("/work/tasks/" + taskId(id, InvestigationModel.TASK_PLAN_INVESTIGATION))
                .see("Workers cannot leave")
                .press("Save and finish")
                .see("Say what the case is to find out");
        assertThat(victor.focused()).isEqualTo("error-summary");
        victor.fill("What the case is to find out", "Whether cotton of the region is made with forced labor")
                .fill("Sources of evidence", "Statements of former workers\nImport data")
                .press("Save")
                .see("Saved. The task stays with you.")
                .press("Save and finish");
        assertThat(investigations.get(id).plan().sources()).hasSize(2);

        victor.open("/work/tasks/" + taskId(id, InvestigationModel.TASK_ASSESS_INDICATORS))
                .press("Save and go to exhibits")
                .press("Add exhibit")
                .see("Give the exhibit a title")
                .fill("Title", "Report on labor transfers")
                .choose("Kind of evidence", "Report of an organization")
                .fill("Source", "A research institute, 2020")
                .choose("Reliability of the source", "High")
                .fill("Reference", "https://research.example/report")
                .press("Add exhibit")
                .see("The exhibit is added.")
                .follow("Back to the task")
                .press("Save and finish")
                .see("Choose a finding for ILO-11");
        assessed(id, XINJIANG);

        signedIn("tara")
                .open("/work/tasks/" + taskId(id, InvestigationModel.TASK_ESTABLISH_NEXUS))
                .press("Save and finish")
                .see("Choose whether the goods come to the United States")
                .choose("Do the goods come to the United States?", "The goods are being imported: entries show it")
                .fill("What shows it", "Entries of raw cotton in 2025")
                .fill("Tariff numbers (HTS)", "5201\n2002.90")
                .press("Save and finish");

        victor.open("/work/tasks/" + taskId(id, InvestigationModel.TASK_RECOMMEND_ACTION))
                .see("The two legs of an order")
                .press("Send to legal review")
                .see("Choose what you recommend");
        recommend(id, Recommendation.WRO, order(), Actors.investigator()).orThrow();

        signedIn("carmen")
                .open("/work/tasks/" + taskId(id, InvestigationModel.TASK_REVIEW_LEGAL_SUFFICIENCY))
                .see("Workers describe it in detail")
                .choose(
                        "Does the record carry the recommendation?",
                        "Insufficient: indicators and nexus are opened again, with your comments")
                .press("Record the review")
                .see("Say what is missing")
                .fill("Comments", "Name the period")
                .press("Record the review")
                .see("The record went back with your comments.");
        victor.open("/work/tasks/" + taskId(id, InvestigationModel.TASK_ASSESS_INDICATORS))
                .see("Counsel sent the record back");
        signedIn("tara")
                .open("/work/tasks/" + taskId(id, InvestigationModel.TASK_ESTABLISH_NEXUS))
                .see("Name the period");
    }

    @Test
    void list_record_exhibits_and_case_are_sound_when_a_case_is_decided() {
        CaseId id = investigated(Set.of(IloIndicator.ISOLATION), Importation.BEING_IMPORTED);
        recommend(id, Recommendation.WRO, order(), Actors.investigator()).orThrow();
        review(id, Sufficiency.SUFFICIENT, Actors.counsel()).orThrow();
        Browser diego = signedIn("diego");
        diego.open("/investigations")
                .fill("Number, title or producer", id.value())
                .press("Show")
                .see("Order recommended")
                .notSee("No investigation fits")
                .follow(id.value())
                .see("Case handed to the drafters")
                .follow("Evidence, exhibits and reviews of this case")
                .see("Report on labor transfers")
                .notSee("No exhibit yet");
        diego.open("/investigations/" + id.value() + "/exhibits").see("until the record is before counsel");
        diego.open("/investigations?search=nothing-like-it").see("No investigation fits");
    }
}
