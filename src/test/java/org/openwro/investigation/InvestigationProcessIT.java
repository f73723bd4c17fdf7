package org.openwro.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.allegation.AllegationId;
import org.openwro.identity.Actor;
import org.openwro.investigation.ImportNexus.Importation;
import org.openwro.investigation.LegalReview.Sufficiency;
import org.openwro.investigation.process.InvestigationModel;
import org.openwro.reference.IloIndicator;
import org.openwro.workflow.InboxTask;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class InvestigationProcessIT extends InvestigationIT {

    @Autowired
    private ApplicationEvents published;

    @Test
    void the_xinjiang_case_goes_from_an_accepted_allegation_to_a_recommended_order() {
        CaseId id = openedOnXinjiang();
        assertThat(task(id.value(), InvestigationModel.TASK_PLAN_INVESTIGATION).caseTitle())
                .isEqualTo("cotton, tomatoes (CN)");
        planned(id);
        exhibited(id, "Report on labor transfers");
        assertThat(inbox.ofCase(id.value()))
                .extracting(InboxTask::taskKey)
                .containsExactlyInAnyOrder(
                        InvestigationModel.TASK_ASSESS_INDICATORS, InvestigationModel.TASK_ESTABLISH_NEXUS);
        assessed(id, XINJIANG);
        nexusEstablished(id, Importation.BEING_IMPORTED);
        recommend(id, Recommendation.WRO, order(), Actors.investigator()).orThrow();
        review(id, Sufficiency.SUFFICIENT, Actors.counsel()).orThrow();

        assertThat(endsReached(id.value())).containsExactly("endEvent_orderRecommended");
        assertThat(published.stream(OrderRecommended.class)).containsExactly(new OrderRecommended(id, false));
        CaseRecord record = cases.find(id).orElseThrow();
        assertThat(record.state()).isEqualTo(CaseState.DECIDED);
        assertThat(record.indicators())
                .extracting(PublishedIndicator::indicator)
                .containsExactlyInAnyOrderElementsOf(XINJIANG);
        assertThat(record.order()).isEqualTo(order());
        assertThat(record.nexus().establishedBy()).isEqualTo("tara");
        assertThat(record.recommendedBy()).isEqualTo("victor");
        assertThat(audited(id.value()))
                .contains(
                        "audit.investigation.opened",
                        "audit.investigation.planned",
                        "audit.investigation.exhibitAdded",
                        "audit.investigation.assessed",
                        "audit.investigation.nexus.BEING_IMPORTED",
                        "audit.investigation.recommended.WRO",
                        "audit.investigation.reviewed.SUFFICIENT",
                        "audit.investigation.handedOver.WRO");
        assertThat(audit.verify(id.value())).isEmpty();
    }

    @Test
    void every_accepted_allegation_opens_its_own_case_and_the_cases_on_the_same_goods_are_shown_together() {
        String producer = "Tarim Mill " + System.nanoTime();
        AllegationId first = accepted(producer, "Aksu", "cotton yarn");
        AllegationId second = accepted(producer.toUpperCase() + ".", "Kashgar", "Cotton yarn", "cloth");
        AllegationId otherGoods = accepted(producer, "Aksu", "garlic");

        CaseId one = investigations.of(first).orElseThrow();
        CaseId two = investigations.of(second).orElseThrow();
        assertThat(two).isNotEqualTo(one);
        assertThat(investigations.related(investigations.get(one)))
                .extracting(CaseSummary::id)
                .containsExactly(two);
        assertThat(investigations.related(
                        investigations.get(investigations.of(otherGoods).orElseThrow())))
                .isEmpty();
        assertThat(audited(first.value())).contains("audit.investigation.openedFor");
    }

    @Test
    void a_case_without_action_is_closed_and_its_allegers_are_told_in_their_language() {
        CaseId id = investigated(Set.of(), Importation.NOT_SHOWN);
        jdbc.sql("update allegation set language = 'es' where id = ?")
                .param(investigations.get(id).allegations().get(0).value())
                .update();
        clock.advance(java.time.Duration.ofDays(3));
        recommend(id, Recommendation.NO_ACTION, order(), Actors.investigator()).orThrow();
        review(id, Sufficiency.SUFFICIENT, Actors.counsel()).orThrow();

        assertThat(endsReached(id.value())).containsExactly("endEvent_closedWithoutAction");
        Investigation closed = investigations.get(id);
        assertThat(closed.state()).isEqualTo(CaseState.CLOSED);
        assertThat(closed.closedOn()).isEqualTo(clock.today());
        assertThat(closed.action().orElseThrow().order()).isEqualTo(ProposedOrder.none());
        AllegationId allegation = closed.allegations().get(0);
        assertThat(investigations.of(allegation)).contains(id);
        assertThat(audited(allegation.value())).contains("audit.investigation.closedFor");
        assertThat(jdbc.sql("select title from document where case_key = ? and kind = 'LETTER'")
                        .param(allegation.value())
                        .query(String.class)
                        .list())
                .containsExactly("La investigación de su denuncia terminó sin una orden");
        assertThat(published.stream(OrderRecommended.class)).isEmpty();
    }

    @Test
    void an_insufficient_record_goes_back_with_comments_and_suffices_in_the_second_round() {
        CaseId id = investigated(Set.of(IloIndicator.ISOLATION), Importation.LIKELY_TO_BE_IMPORTED);
        recommend(id, Recommendation.WRO, order(), Actors.investigator()).orThrow();
        review(id, Sufficiency.INSUFFICIENT, Actors.counsel(), "Name the period", "Show entries")
                .orThrow();

        Investigation back = investigations.get(id);
        assertThat(back.state()).isEqualTo(CaseState.INVESTIGATING);
        assertThat(back.openComments()).containsExactly("Name the period", "Show entries");
        assertThat(endsReached(id.value())).isEmpty();

        exhibited(id, "Second report");
        assessed(id, XINJIANG);
        nexusEstablished(id, Importation.BEING_IMPORTED);
        recommend(id, Recommendation.WRO, order(), Actors.investigator()).orThrow();
        review(id, Sufficiency.SUFFICIENT, Actors.counsel()).orThrow();
        assertThat(investigations.get(id).reviews())
                .extracting(LegalReview::round, LegalReview::outcome)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, Sufficiency.INSUFFICIENT),
                        org.assertj.core.groups.Tuple.tuple(2, Sufficiency.SUFFICIENT));
        assertThat(endsReached(id.value())).containsExactly("endEvent_orderRecommended");
    }

    @Test
    void a_finding_is_recommended_without_an_order_before_it() {
        CaseId id = investigated(XINJIANG, Importation.BEING_IMPORTED);
        recommend(id, Recommendation.FINDING, order(), Actors.investigator()).orThrow();
        review(id, Sufficiency.SUFFICIENT, Actors.counsel()).orThrow();
        assertThat(published.stream(OrderRecommended.class)).containsExactly(new OrderRecommended(id, true));
    }

    @Test
    void one_indicator_carries_an_order_as_well_as_eleven() {
        CaseId id = investigated(Set.of(IloIndicator.DEBT_BONDAGE), Importation.BEING_IMPORTED);
        assertThat(recommend(id, Recommendation.WRO, order(), Actors.investigator())
                        .isRefused())
                .isFalse();
    }

    @Test
    void work_that_goes_on_is_kept_and_the_task_stays_with_its_writer() {
        CaseId id = openedOnXinjiang();
        String planTask = taskId(id, InvestigationModel.TASK_PLAN_INVESTIGATION);
        Plan sketch = new Plan(
                "",
                "To be written",
                java.util.List.of(),
                java.util.List.of(),
                java.util.List.of(),
                Set.of(),
                java.util.List.of());
        planInvestigation
                .plan(new PlanInvestigation.Command(planTask, sketch, false), Actors.investigator())
                .orThrow();
        assertThat(investigations.get(id).plan()).isEqualTo(sketch);
        assertThat(investigations.get(id).state()).isEqualTo(CaseState.OPEN);
        assertThat(task(id.value(), InvestigationModel.TASK_PLAN_INVESTIGATION).assignee())
                .isEqualTo("victor");
        Actor colleague = new Actor("vera", "Vera", Actors.investigator().roles(), Set.of(), null);
        assertThat(keys(planInvestigation.plan(new PlanInvestigation.Command(planTask, plan(), true), colleague)))
                .containsExactly("workflow.task.inOtherHands");

        planned(id);
        ImportNexus half = new ImportNexus(null, "Asked for data", java.util.List.of(), "", java.util.List.of(), "");
        establishNexus
                .establish(
                        new EstablishNexus.Command(taskId(id, InvestigationModel.TASK_ESTABLISH_NEXUS), half, false),
                        Actors.tradeSpecialist())
                .orThrow();
        assessIndicators
                .assess(
                        new AssessIndicators.Command(
                                taskId(id, InvestigationModel.TASK_ASSESS_INDICATORS), LabourEvidence.none(), false),
                        Actors.investigator())
                .orThrow();
        Investigation kept = investigations.get(id);
        assertThat(kept.nexusWork().statement()).isEqualTo("Asked for data");
        assertThat(kept.nexus()).isEmpty();
        assertThat(cases.find(id).orElseThrow().nexus()).isNull();
        assertThat(inbox.ofCase(id.value())).hasSize(2);
    }
}
