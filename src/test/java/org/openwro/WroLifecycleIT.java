package org.openwro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.openwro.allegation.AllegationId;
import org.openwro.detention.DetentionId;
import org.openwro.detention.DetentionLine;
import org.openwro.detention.DetentionState;
import org.openwro.detention.Detentions;
import org.openwro.detention.LineChoice;
import org.openwro.detention.LineHold;
import org.openwro.detention.LineState;
import org.openwro.detention.process.DetentionModel;
import org.openwro.enforcement.InstructionId;
import org.openwro.enforcement.StartInstructions;
import org.openwro.enforcement.Upload;
import org.openwro.enforcement.process.MatchReviewModel;
import org.openwro.enforcement.process.PortInstructionModel;
import org.openwro.investigation.CaseId;
import org.openwro.investigation.EvidenceType;
import org.openwro.lifecycle.CaseRecords;
import org.openwro.lifecycle.DraftingRoom;
import org.openwro.lifecycle.HarborShipment;
import org.openwro.lifecycle.Headquarters;
import org.openwro.lifecycle.MillPetition;
import org.openwro.lifecycle.Port;
import org.openwro.lifecycle.RegisterReader;
import org.openwro.lifecycle.ScreenedFile;
import org.openwro.order.OrderId;
import org.openwro.order.Orders;
import org.openwro.order.process.OrderInForceModel;
import org.openwro.order.process.OrderIssuanceModel;
import org.openwro.petition.PetitionId;
import org.openwro.platform.Identifier;
import org.openwro.platform.Refusal;
import org.openwro.reference.Ports;
import org.openwro.screening.core.DevelopmentLines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * One order from the report that began it to the modification that narrowed it, stage after stage through the use cases, the engine and
 * the database, on the days of the order of January 13, 2021. It has a database of its own: an order on all cotton of a region, in
 * force since 2021, would hold the lines that other tests file, and its hundreds of instructions would stand in their queues.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import({
    Headquarters.class,
    DraftingRoom.class,
    Port.class,
    MillPetition.class,
    RegisterReader.class,
    ScreenedFile.class,
    CaseRecords.class
})
class WroLifecycleIT extends OpenWroIT {

    private static final LocalDate IN_FORCE = LocalDate.of(2021, 1, 13);
    private static final LocalDate MODIFIED = LocalDate.of(2022, 3, 1);
    private static final String HISTORIC = "WRO-CN-2021-XUAR";

    @Autowired
    private Headquarters headquarters;

    @Autowired
    private DraftingRoom draftingRoom;

    @Autowired
    private Port port;

    @Autowired
    private MillPetition millPetition;

    @Autowired
    private Orders orders;

    @Autowired
    private RegisterReader registerReader;

    @Autowired
    private ScreenedFile screenedFile;

    @Autowired
    private CaseRecords records;

    @Autowired
    private Ports ports;

    @Autowired
    private StartInstructions startInstructions;

    @Autowired
    private Detentions detentions;

    @Autowired
    private UserDetailsService users;

    private AllegationId allegation;
    private CaseId investigation;
    private OrderId order;
    private DetentionId detention;
    private PetitionId petition;

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry properties) {
        properties.add("openwro.test.database", () -> TestDatabase.url("lifecycle"));
    }

    @Test
    @Order(1)
    void an_anonymous_report_is_accepted_and_opens_a_case() {
        clock.set(LocalDate.of(2020, 12, 7));
        allegation = headquarters.anonymousReport();
        assertThat(jdbc.sql("select contact from allegation where id = ?")
                        .param(allegation.value())
                        .query(String.class)
                        .single())
                .isEqualTo("ANONYMOUS");

        clock.set(LocalDate.of(2020, 12, 9));
        investigation = headquarters.accepted(allegation);

        assertThat(endsReached(allegation.value())).containsExactly("endEvent_allegationAccepted");
        assertThat(records.running(allegation.value())).isEmpty();
        assertThat(records.running(investigation.value())).containsExactly("process_investigation");
        assertThat(records.actors(allegation.value())).contains("anonymous", "ines");
    }

    @Test
    @Order(2)
    void six_indicators_and_the_nexus_carry_a_recommendation_that_counsel_finds_sufficient() {
        clock.set(LocalDate.of(2020, 12, 10));
        headquarters.planned(investigation);
        headquarters.exhibited(investigation, "Report on labor transfers", EvidenceType.REPORT);
        headquarters.exhibited(investigation, "Statements of seven workers", EvidenceType.WORKER_STATEMENT);
        clock.set(LocalDate.of(2020, 12, 21));
        headquarters.assessed(investigation);
        headquarters.nexusEstablished(investigation);
        clock.set(LocalDate.of(2021, 1, 4));
        headquarters.recommended(investigation);
        headquarters.foundLegallySufficient(investigation);

        assertThat(jdbc.sql(
                                """
                                select indicator from investigation_indicator
                                where case_id = ? and finding = 'SUBSTANTIATED' order by indicator
                                """)
                        .param(investigation.value())
                        .query(String.class)
                        .list())
                .containsExactly("ILO-03", "ILO-04", "ILO-06", "ILO-08", "ILO-09", "ILO-10");
        assertThat(records.running(investigation.value())).isEmpty();
        assertThat(records.actors(investigation.value())).contains("victor", "tara", "carmen");
        order = orders.ofCase(investigation).get(0);
        assertThat(order.value()).isEqualTo("WRO-2021-00001");
        assertThat(records.running(order.value())).containsExactly(OrderIssuanceModel.PROCESS_ISSUANCE);
    }

    @Test
    @Order(3)
    void who_drafted_may_not_approve_and_the_order_is_in_force_when_the_commissioner_signs() throws Exception {
        clock.set(LocalDate.of(2021, 1, 6));
        draftingRoom.drafted(order, Actors.tradeSpecialist());
        draftingRoom.sentToCounsel(order, Actors.actingDirector());
        draftingRoom.cleared(order);
        clock.set(IN_FORCE);
        assertThat(draftingRoom
                        .approvedByDirector(order, Actors.actingDirector())
                        .reasons())
                .extracting(Refusal::messageKey)
                .containsExactly("order.duties.ownDraft");
        registerReader.seesNothing(order);

        draftingRoom.approvedByDirector(order, Actors.director()).orThrow();
        draftingRoom.signedByCommissioner(order);
        jobs.runDue();

        assertThat(endsReached(order.value())).containsExactly("endEvent_orderInForce");
        assertThat(records.running(order.value())).containsExactly(OrderInForceModel.PROCESS_IN_FORCE);
        registerReader.seesItInForce(order, IN_FORCE);
        assertThat(records.letters(order.value())).hasSize(1);
        assertThat(records.letters(allegation.value())).containsExactly("An order came of your report");
    }

    @Test
    @Order(4)
    void every_port_is_instructed_los_angeles_acknowledges_and_the_directors_of_the_others_are_reminded() {
        clock.set(IN_FORCE);
        startInstructions.startWaiting();
        assertThat(instructed("SENT")).isEqualTo(ports.open().size());

        clock.set(IN_FORCE.plusDays(1));
        port.acknowledged(order);

        String here =
                InstructionId.of(order.value(), HarborShipment.LOS_ANGELES).value();
        assertThat(endsReached(here)).containsExactly("endEvent_instructionAcknowledged");
        assertThat(records.running(here)).isEmpty();
        assertThat(instructed("ACKNOWLEDGED")).isEqualTo(1);
        assertThat(records.running(InstructionId.of(order.value(), "4601").value()))
                .containsExactly(PortInstructionModel.PROCESS);
        assertThat(records.actors(here)).contains("pat");

        clock.set(IN_FORCE.plusDays(14));
        jobs.runDue();
        assertThat(records.count(
                        "select count(*) from port_instruction where order_id = ? and reminded_at is not null",
                        order.value()))
                .isEqualTo(ports.open().size() - 1);
    }

    @Test
    @Order(5)
    void a_shipment_is_held_at_los_angeles_and_told_to_its_importer() throws Exception {
        clock.set(HarborShipment.IMPORTED);
        Upload upload = port.received("harbor.csv", HarborShipment.lines(), Actors.officerAtLosAngeles());
        assertThat(upload.hits()).isEqualTo(2);
        detention = port.heldShipment();
        assertThat(detentions.get(detention).lines()).allSatisfy(line -> assertThat(line.openHolds())
                .extracting(LineHold::orderId)
                .containsExactlyInAnyOrder(order.value(), HISTORIC));

        clock.set(LocalDate.of(2021, 2, 18));
        port.presented(detention, clock.today());
        port.detained(detention);
        jobs.runDue();

        assertThat(detentions.get(detention).state()).isEqualTo(DetentionState.PROOF_PENDING);
        assertThat(records.letters(detention.value())).containsExactly("Notice of detention");
        see("/detentions/" + detention, "harper")
                .andExpect(content()
                        .string(allOf(containsString("WOVEN COTTON FABRIC"), containsString("both by 17 May 2021"))));
        mvc.perform(get("/detentions/" + detention).with(as("gale"))).andExpect(status().isNotFound());
    }

    @Test
    @Order(6)
    void proof_frees_one_line_and_the_other_is_excluded_and_exported() throws Exception {
        clock.set(LocalDate.of(2021, 4, 12));
        port.proven(detention, HarborShipment.certificate(), HarborShipment.statement(clock.today()));
        clock.set(LocalDate.of(2021, 5, 3));
        port.reviewed(detention, LineChoice.RELEASE, LineChoice.EXCLUDE);
        port.decided(detention, LineChoice.RELEASE, LineChoice.EXCLUDE);
        jobs.runDue();

        assertThat(detentions.get(detention).state()).isEqualTo(DetentionState.EXCLUDED);
        assertThat(lineStates())
                .isEqualTo(
                        Map.of(HarborShipment.FABRIC, LineState.RELEASED, HarborShipment.TOWELS, LineState.EXCLUDED));
        assertThat(records.letters(detention.value())).contains("Notice of detention", "Advice of exclusion");
        see("/detentions/" + detention, "harper")
                .andExpect(content().string(allOf(containsString("Advice of exclusion"), containsString("180 days"))));

        clock.set(LocalDate.of(2021, 6, 1));
        port.exported(detention, clock.today());

        assertThat(lineStates())
                .isEqualTo(
                        Map.of(HarborShipment.FABRIC, LineState.RELEASED, HarborShipment.TOWELS, LineState.EXPORTED));
        assertThat(endsReached(detention.value()))
                .containsExactlyInAnyOrder("endEvent_admissibilityDecided", "endEvent_excludedGoodsExported");
        assertThat(records.running(detention.value())).isEmpty();
        assertThat(records.actors(detention.value())).contains("pat", "harper", "tara", "paula");
    }

    @Test
    @Order(7)
    void a_mill_that_remediated_is_taken_out_of_the_order_which_stays_in_force_for_the_region() throws Exception {
        clock.set(LocalDate.of(2021, 10, 4));
        petition = millPetition.filed(order);
        see("/petitions/" + petition, "mei")
                .andExpect(content()
                        .string(allOf(
                                containsString("Being checked for completeness"),
                                containsString(
                                        "Tarim Weaving Mill Co., Ltd., within Xinjiang Uyghur Autonomous Region"))));
        mvc.perform(get("/petitions/" + petition).with(as("harper"))).andExpect(status().isNotFound());
        millPetition.checked(petition);
        millPetition.assessed(petition, MODIFIED);
        millPetition.reviewed(petition);
        millPetition.approved(petition);
        clock.set(MODIFIED);
        millPetition.signed(petition);
        jobs.runDue();

        assertThat(endsReached(petition.value())).containsExactly("endEvent_orderModified");
        assertThat(records.running(petition.value())).isEmpty();
        assertThat(records.running(order.value())).containsExactly(OrderInForceModel.PROCESS_IN_FORCE);
        assertThat(records.actors(petition.value())).contains("mei", "victor", "carmen", "diego", "colin");
        assertThat(records.letters(petition.value())).containsExactly("Petition granted");
        see("/petitions/" + petition, "mei").andExpect(content().string(containsString("Granted")));
        registerReader.seesTheMillTakenOut(order, MODIFIED);
        assertThat(records.letters(order.value())).hasSize(2);

        assertThat(ordersHitBy("WL-EARLY", HarborShipment.MILL, MODIFIED.minusDays(1)))
                .contains(order.value());
        assertThat(ordersHitBy("WL-FREE", HarborShipment.MILL, MODIFIED)).containsExactly(HISTORIC);
        assertThat(ordersHitBy("WL-OTHER", "KUQA SUNRISE TEXTILE CO LTD", MODIFIED))
                .contains(order.value(), HISTORIC);
    }

    private Set<String> ordersHitBy(String line, String mill, LocalDate imported) {
        port.received(line + ".csv", HarborShipment.later(line, mill, imported), Actors.tradeSpecialist());
        return screenedFile.ordersHitting(line);
    }

    @Test
    @Order(8)
    void it_hits_the_labelled_lines_that_the_order_of_that_day_hits() throws Exception {
        clock.set(LocalDate.of(2022, 7, 1));
        List<DevelopmentLines.Labelled> imported = ScreenedFile.importedUntil(clock.today());

        Upload upload = port.received("entry-lines-dev.csv", ScreenedFile.csv(), Actors.tradeSpecialist());

        assertThat(upload.state()).isEqualTo(Upload.State.DONE);
        assertThat(upload.rowsKept()).isEqualTo(imported.size());
        assertThat(upload.rowsBad()).isEqualTo(DevelopmentLines.all().size() - imported.size());
        assertThat(ScreenedFile.labelledHitsUnder(HISTORIC, imported)).hasSize(4);
        assertThat(screenedFile.hitUnder(order.value(), upload.id()))
                .containsAll(ScreenedFile.labelledHitsUnder(HISTORIC, imported))
                .isEqualTo(screenedFile.hitUnder(HISTORIC, upload.id()));
        assertThat(records.count(
                        "select count(*) from entry_line where import_date < ? and ? = any(matched_orders)",
                        IN_FORCE,
                        order.value()))
                .isZero();
    }

    @Test
    @Order(9)
    void everybody_who_acted_stands_in_an_unbroken_record_and_what_goes_on_waits_for_somebody() {
        assertThat(records.actors(order.value())).contains("tara", "thea", "carmen", "diego", "colin", "system");
        assertThat(List.of(allegation, investigation, order, detention, petition))
                .extracting(Identifier::value)
                .allMatch(records::isUnbroken);

        int held = records.count("select count(*) from detention where ended_on is null");
        int doubted = records.count("select count(*) from entry_line where result = 'POSSIBLE'");
        assertThat(records.allRunning())
                .isEqualTo(Map.of(
                        PortInstructionModel.PROCESS,
                        ports.open().size() - 1L,
                        OrderInForceModel.PROCESS_IN_FORCE,
                        1L,
                        DetentionModel.PROCESS_DETENTION,
                        (long) held,
                        MatchReviewModel.PROCESS,
                        (long) doubted));
        assertThat(runtime.createIncidentQuery().count()).isZero();
    }

    private Map<String, LineState> lineStates() {
        return detentions.get(detention).lines().stream()
                .collect(Collectors.toMap(DetentionLine::lineId, DetentionLine::state));
    }

    private int instructed(String state) {
        return records.count(
                "select count(*) from port_instruction where order_id = ? and state = ?", order.value(), state);
    }

    private ResultActions see(String path, String username) throws Exception {
        return mvc.perform(get(path).with(as(username))).andExpect(status().isOk());
    }

    private RequestPostProcessor as(String username) {
        return SecurityMockMvcRequestPostProcessors.user(users.loadUserByUsername(username));
    }
}
