package org.openwro.investigation;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openwro.Actors;
import org.openwro.allegation.AllegationAccepted;
import org.openwro.allegation.AllegationId;
import org.openwro.audit.AuditEntry;
import org.openwro.audit.AuditTrail;
import org.openwro.browser.OpenWroBrowserIT;
import org.openwro.identity.Actor;
import org.openwro.investigation.process.InvestigationModel;
import org.openwro.platform.Outcome;
import org.openwro.platform.PageQuery;
import org.openwro.platform.Refusal;
import org.openwro.reference.IloIndicator;
import org.openwro.reference.LabourClass;
import org.openwro.screening.core.TargetKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Walks cases on the example of the order on Xinjiang: six indicators, cotton and tomatoes, a whole region. */
abstract class InvestigationIT extends OpenWroBrowserIT {

    static final Set<IloIndicator> XINJIANG = Set.of(
            IloIndicator.DEBT_BONDAGE,
            IloIndicator.RESTRICTION_OF_MOVEMENT,
            IloIndicator.ISOLATION,
            IloIndicator.INTIMIDATION_AND_THREATS,
            IloIndicator.WITHHOLDING_OF_WAGES,
            IloIndicator.ABUSIVE_WORKING_AND_LIVING_CONDITIONS);

    @Autowired
    Investigations investigations;

    @Autowired
    Cases cases;

    @Autowired
    PlanInvestigation planInvestigation;

    @Autowired
    AddExhibit addExhibit;

    @Autowired
    AssessIndicators assessIndicators;

    @Autowired
    EstablishNexus establishNexus;

    @Autowired
    RecommendAction recommendAction;

    @Autowired
    ReviewLegalSufficiency reviewLegalSufficiency;

    @Autowired
    AuditTrail audit;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    /** An accepted allegation on cotton and tomatoes of a region, and the case it opened. */
    CaseId openedOnXinjiang() {
        return investigations.of(accepted("", "Xinjiang", "cotton", "tomatoes")).orElseThrow();
    }

    AllegationId accepted(String producer, String place, String... goods) {
        AllegationId id =
                new AllegationId("ALG-T-" + UUID.randomUUID().toString().substring(0, 13));
        jdbc.sql(
                        """
                        insert into allegation (id, state, channel, received_on, title, reasons, merchandise, production, producer,
                          country, place, goods, indicators, child_labour, contact)
                        values (?, 'ACCEPTED', 'WEB', ?, ?, 'Workers cannot leave', 'Raw cotton', 'State transfer of workers', ?,
                          'CN', ?, ?, '{ILO-03,ILO-09}', 'UNKNOWN', 'ANONYMOUS')
                        """)
                .params(
                        id.value(),
                        clock.today(),
                        String.join(", ", goods) + " (CN)",
                        producer,
                        place,
                        Arrays.copyOf(goods, goods.length))
                .update();
        transaction.executeWithoutResult(status -> events.publishEvent(new AllegationAccepted(id)));
        return id;
    }

    String taskId(CaseId id, String taskKey) {
        return task(id.value(), taskKey).id();
    }

    static Plan plan() {
        return new Plan(
                "victor",
                "Whether cotton and tomatoes of the region are made with forced labor since 2017",
                List.of(),
                List.of("cotton", "tomatoes"),
                List.of("Xinjiang Uyghur Autonomous Region"),
                Set.of(LabourClass.FORCED),
                List.of("Statements of former workers", "Government labor transfer notices", "Import data"));
    }

    void planned(CaseId id) {
        planInvestigation
                .plan(
                        new PlanInvestigation.Command(
                                taskId(id, InvestigationModel.TASK_PLAN_INVESTIGATION), plan(), true),
                        Actors.investigator())
                .orThrow();
    }

    AddExhibit.Command exhibit(CaseId id, String title) {
        return new AddExhibit.Command(
                id,
                title,
                EvidenceType.REPORT,
                "A research institute, December 2020",
                Reliability.HIGH,
                "https://research.example/labor-transfer",
                new AddExhibit.NewFile(
                        "text/plain", new ByteArrayInputStream("report".getBytes(StandardCharsets.UTF_8))));
    }

    Exhibit exhibited(CaseId id, String title) {
        return addExhibit.add(exhibit(id, title), Actors.investigator()).orThrow();
    }

    /** All eleven; those named are substantiated on exhibit 1, the others are not alleged. */
    static LabourEvidence evidence(Set<IloIndicator> substantiated) {
        return new LabourEvidence(
                Arrays.stream(IloIndicator.values())
                        .map(each -> substantiated.contains(each)
                                ? new IndicatorAssessment(
                                        each,
                                        IndicatorFinding.SUBSTANTIATED,
                                        each == IloIndicator.ABUSIVE_WORKING_AND_LIVING_CONDITIONS
                                                ? "Abusive living and working conditions"
                                                : "",
                                        "Names and places are in the exhibit",
                                        "Workers describe it in detail",
                                        List.of(1))
                                : new IndicatorAssessment(each, IndicatorFinding.NOT_ALLEGED, "", "", "", List.of()))
                        .toList(),
                substantiated.isEmpty() ? Set.of() : Set.of(LabourClass.FORCED),
                "");
    }

    void assessed(CaseId id, Set<IloIndicator> substantiated) {
        assessIndicators
                .assess(
                        new AssessIndicators.Command(
                                taskId(id, InvestigationModel.TASK_ASSESS_INDICATORS), evidence(substantiated), true),
                        Actors.investigator())
                .orThrow();
    }

    static ImportNexus nexus(ImportNexus.Importation importation) {
        return new ImportNexus(
                importation,
                "Entries of raw cotton and tomato paste of the last twelve months",
                List.of("5201", "2002.90"),
                "Importers in import data",
                List.of("2704", "4601"),
                "");
    }

    void nexusEstablished(CaseId id, ImportNexus.Importation importation) {
        establishNexus
                .establish(
                        new EstablishNexus.Command(
                                taskId(id, InvestigationModel.TASK_ESTABLISH_NEXUS), nexus(importation), true),
                        Actors.tradeSpecialist())
                .orThrow();
    }

    static ProposedOrder order() {
        return new ProposedOrder(
                List.of(new ProposedTarget(
                        TargetKind.REGION,
                        "Xinjiang Uyghur Autonomous Region",
                        List.of("XUAR", "新疆"),
                        "CN",
                        "",
                        "CN-XJ")),
                List.of("cotton", "tomatoes"),
                List.of("52", "0702.00", "2002"),
                false,
                true,
                true);
    }

    Outcome<CaseId> recommend(CaseId id, Recommendation recommendation, ProposedOrder order, Actor actor) {
        return recommendAction.recommend(
                new RecommendAction.Command(
                        taskId(id, InvestigationModel.TASK_RECOMMEND_ACTION),
                        recommendation,
                        order,
                        "Statements, notices and import data agree"),
                actor);
    }

    Outcome<LegalReview> review(CaseId id, LegalReview.Sufficiency outcome, Actor actor, String... comments) {
        return reviewLegalSufficiency.review(
                new ReviewLegalSufficiency.Command(
                        taskId(id, InvestigationModel.TASK_REVIEW_LEGAL_SUFFICIENCY), outcome, List.of(comments)),
                actor);
    }

    /** A case that waits for a recommendation, with both legs. */
    CaseId investigated(Set<IloIndicator> substantiated, ImportNexus.Importation importation) {
        CaseId id = openedOnXinjiang();
        planned(id);
        exhibited(id, "Report on labor transfers");
        assessed(id, substantiated);
        nexusEstablished(id, importation);
        return id;
    }

    List<String> audited(String key) {
        return audit.of(key, new PageQuery(0, 100)).items().stream()
                .map(AuditEntry::action)
                .toList();
    }

    static List<String> keys(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::messageKey).toList();
    }

    static Map<String, String> byField(Outcome<?> outcome) {
        return outcome.reasons().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Refusal::field, Refusal::messageKey, (first, second) -> first, java.util.TreeMap::new));
    }
}
