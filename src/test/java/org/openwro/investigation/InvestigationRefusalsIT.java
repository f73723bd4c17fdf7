package org.openwro.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.investigation.ImportNexus.Importation;
import org.openwro.investigation.LegalReview.Sufficiency;
import org.openwro.investigation.process.InvestigationModel;
import org.openwro.platform.Outcome;
import org.openwro.reference.IloIndicator;
import org.openwro.reference.LabourClass;
import org.openwro.screening.core.TargetKind;

/** Every refusal says what to do, and leaves nothing behind. */
class InvestigationRefusalsIT extends InvestigationIT {

    @Test
    void a_plan_is_finished_only_with_lead_question_subjects_goods_labor_and_sources() {
        CaseId id = openedOnXinjiang();
        int recorded = audited(id.value()).size();
        Outcome<CaseId> refused = planInvestigation.plan(
                new PlanInvestigation.Command(
                        taskId(id, InvestigationModel.TASK_PLAN_INVESTIGATION),
                        new Plan("ines", "", List.of(), List.of(), List.of(), Set.of(), List.of()),
                        true),
                Actors.investigator());
        assertThat(byField(refused))
                .containsOnlyKeys("lead", "scopeNote", "party-0-name", "goods", "classes", "sources")
                .containsEntry("lead", "investigation.plan.leadMissing");
        assertThat(audited(id.value())).hasSize(recorded);
        assertThat(investigations.get(id).state()).isEqualTo(CaseState.OPEN);
    }

    @Test
    void a_text_that_is_too_long_is_refused_even_while_work_goes_on() {
        CaseId id = openedOnXinjiang();
        Plan tooLong = new Plan(
                "",
                "x".repeat(20_001),
                List.of(new Plan.Party(Plan.Role.SITE, "y".repeat(501))),
                List.of(),
                List.of(),
                Set.of(),
                List.of());
        assertThat(byField(planInvestigation.plan(
                        new PlanInvestigation.Command(
                                taskId(id, InvestigationModel.TASK_PLAN_INVESTIGATION), tooLong, false),
                        Actors.investigator())))
                .containsOnlyKeys("scopeNote", "party-0-name");
    }

    @Test
    void every_indicator_is_assessed_and_a_substantiated_one_rests_on_exhibits_and_can_be_published() {
        CaseId id = openedOnXinjiang();
        planned(id);
        exhibited(id, "Report");
        String taskId = taskId(id, InvestigationModel.TASK_ASSESS_INDICATORS);
        LabourEvidence bare = new LabourEvidence(
                List.of(new IndicatorAssessment(
                        IloIndicator.ISOLATION, IndicatorFinding.SUBSTANTIATED, "", "", "", List.of())),
                Set.of(),
                "");
        Outcome<CaseId> refused =
                assessIndicators.assess(new AssessIndicators.Command(taskId, bare, true), Actors.investigator());
        assertThat(refused.reasons()).hasSize(10 + 3);
        assertThat(byField(refused))
                .containsEntry("finding-ILO-01", "investigation.indicators.notAssessed")
                .containsEntry("exhibits-ILO-04", "investigation.indicators.noExhibit")
                .containsEntry("publishable-ILO-04", "investigation.indicators.noPublishable")
                .containsEntry("classes", "investigation.indicators.classMissing")
                .doesNotContainKey("finding-ILO-04");

        LabourEvidence unknown = new LabourEvidence(
                List.of(new IndicatorAssessment(
                        IloIndicator.ISOLATION, IndicatorFinding.SUBSTANTIATED, "", "", "Cut off", List.of(1, 9))),
                Set.of(),
                "");
        assertThat(byField(assessIndicators.assess(
                        new AssessIndicators.Command(taskId, unknown, false), Actors.investigator())))
                .containsExactly(java.util.Map.entry("exhibits-ILO-04", "investigation.indicators.exhibitUnknown"));
    }

    @Test
    void a_nexus_says_whether_what_and_under_which_tariff_numbers() {
        CaseId id = openedOnXinjiang();
        planned(id);
        String taskId = taskId(id, InvestigationModel.TASK_ESTABLISH_NEXUS);
        ImportNexus nothing = new ImportNexus(null, "", List.of(), "", List.of(), "");
        assertThat(byField(establishNexus.establish(
                        new EstablishNexus.Command(taskId, nothing, true), Actors.tradeSpecialist())))
                .containsOnlyKeys("importation", "statement");
        ImportNexus wrong =
                new ImportNexus(Importation.BEING_IMPORTED, "Entries", List.of("5", "cotton"), "", List.of("0000"), "");
        assertThat(keys(establishNexus.establish(
                        new EstablishNexus.Command(taskId, wrong, false), Actors.tradeSpecialist())))
                .containsExactly(
                        "investigation.hts.wrong", "investigation.hts.wrong", "investigation.nexus.portUnknown");
        ImportNexus noNumbers = new ImportNexus(Importation.BEING_IMPORTED, "Entries", List.of(), "", List.of(), "");
        assertThat(byField(establishNexus.establish(
                        new EstablishNexus.Command(taskId, noNumbers, true), Actors.tradeSpecialist())))
                .containsOnlyKeys("htsPrefixes");
    }

    @Test
    void an_order_needs_the_labor_leg_whatever_the_nexus_shows() {
        CaseId id = investigated(Set.of(), Importation.BEING_IMPORTED);
        assertThat(keys(recommend(id, Recommendation.WRO, order(), Actors.investigator())))
                .containsExactly("investigation.recommend.WRO.noLabour");
        assertThat(keys(recommend(id, Recommendation.FINDING, order(), Actors.investigator())))
                .containsExactly("investigation.recommend.FINDING.noLabour");
    }

    @Test
    void eleven_indicators_make_no_order_without_a_nexus_to_importation() {
        CaseId id = investigated(Set.of(IloIndicator.values()), Importation.NOT_SHOWN);
        assertThat(keys(recommend(id, Recommendation.WRO, order(), Actors.investigator())))
                .containsExactly("investigation.recommend.WRO.noNexus");
        assertThat(keys(recommend(id, Recommendation.FINDING, order(), Actors.investigator())))
                .containsExactly("investigation.recommend.FINDING.noNexus");
        assertThat(investigations.get(id).state()).isEqualTo(CaseState.INVESTIGATING);
        assertThat(audited(id.value())).noneMatch(each -> each.contains("recommended"));
    }

    @Test
    void convict_labor_carries_an_order_without_any_indicator() {
        CaseId id = openedOnXinjiang();
        planned(id);
        exhibited(id, "Prison order book");
        LabourEvidence none = evidence(Set.of());
        assessIndicators
                .assess(
                        new AssessIndicators.Command(
                                taskId(id, InvestigationModel.TASK_ASSESS_INDICATORS),
                                new LabourEvidence(
                                        none.indicators(), Set.of(LabourClass.CONVICT), "Prisoners make the goods"),
                                true),
                        Actors.investigator())
                .orThrow();
        nexusEstablished(id, Importation.BEING_IMPORTED);
        assertThat(recommend(id, Recommendation.WRO, order(), Actors.investigator())
                        .isRefused())
                .isFalse();
    }

    @Test
    void a_proposed_order_names_targets_and_goods_that_ports_can_screen_by() {
        CaseId id = investigated(XINJIANG, Importation.BEING_IMPORTED);
        ProposedOrder empty = new ProposedOrder(List.of(), List.of(), List.of("x"), false, true, false);
        assertThat(byField(recommend(id, Recommendation.WRO, empty, Actors.investigator())))
                .containsOnlyKeys("target-0-kind", "goods", "htsPrefixes");
        ProposedOrder wrong = new ProposedOrder(
                List.of(
                        new ProposedTarget(null, "", List.of(), "", "", ""),
                        new ProposedTarget(TargetKind.REGION, "Xinjiang", List.of(), "CN", "", ""),
                        new ProposedTarget(TargetKind.ENTITY, "Mill", List.of(), "VN", "", "CN-XJ")),
                List.of("cotton"),
                List.of(),
                true,
                true,
                false);
        assertThat(byField(recommend(id, Recommendation.WRO, wrong, Actors.investigator())))
                .containsOnlyKeys(
                        "target-0-kind",
                        "target-0-name",
                        "target-0-country",
                        "target-1-region",
                        "target-2-region",
                        "allGoods");
        ProposedOrder exceptionOnly = new ProposedOrder(
                List.of(new ProposedTarget(TargetKind.NOT_COVERED, "Other mill", List.of(), "CN", "", "")),
                List.of(),
                List.of(),
                true,
                true,
                false);
        assertThat(keys(recommend(id, Recommendation.WRO, exceptionOnly, Actors.investigator())))
                .containsExactly("investigation.recommend.targetMissing");
        assertThat(keys(recommendAction.recommend(
                        new RecommendAction.Command(
                                taskId(id, InvestigationModel.TASK_RECOMMEND_ACTION), null, order(), " "),
                        Actors.investigator())))
                .containsExactly("investigation.recommend.missing", "investigation.recommend.reasonsMissing");
    }

    @Test
    void nobody_reviews_what_they_recommended_and_a_record_goes_back_only_with_comments() {
        Actor both = new Actor("vera", "Vera", Set.of(Role.INVESTIGATOR, Role.COUNSEL), Set.of(), null);
        CaseId id = investigated(XINJIANG, Importation.BEING_IMPORTED);
        recommend(id, Recommendation.WRO, order(), both).orThrow();

        assertThat(keys(review(id, Sufficiency.SUFFICIENT, both)))
                .containsExactly("investigation.review.ownRecommendation");
        assertThat(keys(review(id, null, Actors.counsel()))).containsExactly("investigation.review.outcomeMissing");
        assertThat(keys(review(id, Sufficiency.INSUFFICIENT, Actors.counsel())))
                .containsExactly("investigation.review.commentsMissing");
        assertThat(investigations.get(id).reviews()).isEmpty();
        assertThat(investigations.get(id).state()).isEqualTo(CaseState.LEGAL_REVIEW);
    }

    @Test
    void each_task_is_for_its_role_and_of_its_kind() {
        CaseId id = openedOnXinjiang();
        String planTask = taskId(id, InvestigationModel.TASK_PLAN_INVESTIGATION);
        String notFound = "workflow.task.notFound";
        assertThat(keys(planInvestigation.plan(
                        new PlanInvestigation.Command(planTask, plan(), true), Actors.tradeSpecialist())))
                .containsExactly(notFound);
        assertThat(keys(assessIndicators.assess(
                        new AssessIndicators.Command(planTask, evidence(Set.of()), true), Actors.investigator())))
                .containsExactly(notFound);
        planned(id);
        assertThat(keys(assessIndicators.assess(
                        new AssessIndicators.Command(
                                taskId(id, InvestigationModel.TASK_ASSESS_INDICATORS), evidence(Set.of()), true),
                        Actors.counsel())))
                .containsExactly(notFound);
        assertThat(keys(establishNexus.establish(
                        new EstablishNexus.Command(
                                taskId(id, InvestigationModel.TASK_ESTABLISH_NEXUS),
                                nexus(Importation.BEING_IMPORTED),
                                true),
                        Actors.investigator())))
                .containsExactly(notFound);
        exhibited(id, "Report");
        assessed(id, XINJIANG);
        nexusEstablished(id, Importation.BEING_IMPORTED);
        assertThat(keys(recommend(id, Recommendation.WRO, order(), Actors.director())))
                .containsExactly(notFound);
        recommend(id, Recommendation.WRO, order(), Actors.investigator()).orThrow();
        assertThat(keys(review(id, Sufficiency.SUFFICIENT, Actors.investigator())))
                .containsExactly(notFound);
        assertThat(keys(review(id, Sufficiency.SUFFICIENT, Actors.importer()))).containsExactly(notFound);
    }

    @Test
    void an_exhibit_is_named_judged_and_can_be_looked_at_and_comes_before_counsel_has_the_record() {
        CaseId id = openedOnXinjiang();
        AddExhibit.Command nothing = new AddExhibit.Command(id, "", null, "", null, "", null);
        assertThat(byField(addExhibit.add(nothing, Actors.tradeSpecialist())))
                .containsOnlyKeys("title", "type", "source", "reliability", "reference");
        assertThat(keys(addExhibit.add(exhibit(id, "Report"), Actors.counsel())))
                .containsExactly("investigation.exhibit.role");
        assertThat(keys(addExhibit.add(exhibit(new CaseId("INV-0000-0"), "Report"), Actors.investigator())))
                .containsExactly("investigation.caseUnknown");
        AddExhibit.Command program = new AddExhibit.Command(
                id,
                "Program",
                EvidenceType.OTHER,
                "Unknown",
                Reliability.LOW,
                "",
                new AddExhibit.NewFile(null, new ByteArrayInputStream(new byte[] {'M', 'Z', 0, 1, 2, 3})));
        assertThat(byField(addExhibit.add(program, Actors.investigator()))).containsOnlyKeys("file");
        assertThat(investigations.get(id).exhibits()).isEmpty();

        planned(id);
        exhibited(id, "Report");
        assessed(id, Set.of());
        nexusEstablished(id, Importation.NOT_SHOWN);
        recommend(id, Recommendation.NO_ACTION, ProposedOrder.none(), Actors.investigator())
                .orThrow();
        assertThat(keys(addExhibit.add(exhibit(id, "Too late"), Actors.investigator())))
                .containsExactly("investigation.exhibit.closed");
        assertThat(investigations.get(id).exhibits()).singleElement().satisfies(each -> assertThat(each.documentId())
                .isNotNull());
    }
}
