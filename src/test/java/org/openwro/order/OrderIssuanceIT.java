package org.openwro.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwro.Actors;
import org.openwro.document.Documents;
import org.openwro.document.StoredDocument;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.screening.core.Goods;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class OrderIssuanceIT extends OrderIT {

    @Autowired
    private Documents documents;

    @Autowired
    private OrdersInForce ordersInForce;

    @Autowired
    private ApplicationEvents events;

    @Test
    void a_recommendation_becomes_a_draft_of_what_the_case_proposes() {
        OrderId id = fixture.recommended(false);

        Order order = orders.get(id);
        assertThat(id.value()).startsWith("WRO-" + clock.today().getYear() + "-");
        assertThat(order.state()).isEqualTo(OrderState.DRAFT);
        assertThat(order.targets()).extracting(Target::name).containsExactly(OrderFixture.PRODUCER);
        assertThat(order.targets().get(0).goods().htsPrefixes()).containsExactly("4015.19");
        assertThat(order.content().reasons()).isEqualTo("Debts and kept passports.");
        assertThat(fixture.recommended(true).value()).startsWith("FND-");
    }

    @Test
    void a_withhold_release_order_is_in_force_at_once_when_the_commissioner_signs() throws Exception {
        OrderId id = fixture.wroInForce();

        Order order = orders.get(id);
        assertThat(order.state()).isEqualTo(OrderState.IN_FORCE);
        assertThat(order.effectiveOn()).contains(clock.today());
        assertThat(order.status()).isEqualTo(ListedStatus.ACTIVE);
        assertThat(order.targets().get(0).force()).isEqualTo(Force.since(clock.today()));
        assertThat(endsReached(id.value())).containsExactly("endEvent_orderInForce");
        assertThat(events.stream(OrderBroughtIntoForce.class)).contains(new OrderBroughtIntoForce(id));
        assertThat(ordersInForce.ids()).contains(id);
        assertThat(statuses(id)).containsExactly("ACTIVE");

        SignedText signed = order.signed().orElseThrow();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(signed.text().getBytes(StandardCharsets.UTF_8));
        assertThat(signed.sha256()).isEqualTo(HexFormat.of().formatHex(hash));
        List<StoredDocument> open = documents.listFor(id.value(), Actor.anonymous());
        assertThat(open).hasSize(1);
        assertThat(pdfText(open.get(0))).contains(signed.sha256()).contains(OrderFixture.PRODUCER);

        jobs.runDue();
        assertThat(orders.get(id).announcedOn()).contains(clock.today());
    }

    @Test
    void the_signed_text_cannot_be_changed_even_in_the_database() {
        OrderId id = fixture.wroInForce();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update trade_order set order_text = 'other' where id = ?")
                        .param(id.value())
                        .update());
    }

    @Test
    void a_finding_is_in_force_from_its_publication_and_takes_the_place_of_its_order() {
        OrderId wro = HistoricOrderFixture.inForce(jdbc, OrderFixture.PRODUCER);
        OrderId id = fixture.recommended(true);
        Draft draft = Draft.of(orders.get(id));
        Draft superseding =
                new Draft(draft.title(), draft.merchandise(), draft.targets(), draft.goods(), draft.reasons(), "", wro);
        String task = fixture.taskAt(id, ApprovalStep.DRAFT);
        Draft complete = draftOrder
                .proposeText(task, superseding, Actors.tradeSpecialist())
                .orThrow();
        assertThat(complete.text()).contains("FINDING").contains(wro.value());
        draftOrder.send(task, complete, Actors.tradeSpecialist()).orThrow();
        fixture.decide(id, ApprovalStep.LEGAL_CLEARANCE, Decision.APPROVED).orThrow();
        fixture.decide(id, ApprovalStep.DIRECTOR, Decision.APPROVED).orThrow();
        fixture.decide(id, ApprovalStep.COMMISSIONER, Decision.APPROVED).orThrow();
        assertThat(orders.get(id).state()).isEqualTo(OrderState.LEGAL_CLEARED);
        fixture.decide(id, ApprovalStep.SECRETARY, Decision.APPROVED).orThrow();

        assertThat(orders.get(id).state()).isEqualTo(OrderState.SIGNED);
        assertThat(documents.listFor(id.value(), Actor.anonymous())).isEmpty();
        assertThat(documents.listFor(id.value(), Actors.counsel())).hasSize(1);
        assertThat(ordersInForce.ids()).doesNotContain(id);

        String publication = fixture.taskAt(id, ApprovalStep.PUBLICATION);
        var signedOn = clock.today();
        assertThat(keys(recordPublication.record(
                        new RecordPublication.Command(publication, "somewhere", "", signedOn.plusDays(1), ""),
                        Actors.counsel())))
                .containsExactly(
                        "order.publication.federalRegister",
                        "order.publication.customsBulletin",
                        "platform.date.future");
        assertThat(keys(recordPublication.record(
                        new RecordPublication.Command(
                                publication, "91 FR 12345", "60 Cust. B.", signedOn.minusDays(1), "Late"),
                        Actors.counsel())))
                .containsExactly("order.publication.beforeSignature");
        clock.set(signedOn.plusDays(9));
        assertThat(keys(recordPublication.record(
                        new RecordPublication.Command(
                                publication, "91 FR 12345", "60 Cust. B. No. 12", signedOn.plusDays(7), " "),
                        Actors.counsel())))
                .containsExactly("order.publication.reasonMissing");
        recordPublication
                .record(
                        new RecordPublication.Command(
                                publication,
                                "91 FR 12345",
                                "60 Cust. B. & Dec. No. 12",
                                signedOn.plusDays(7),
                                "The issue came late"),
                        Actors.counsel())
                .orThrow();

        Order finding = orders.get(id);
        assertThat(finding.state()).isEqualTo(OrderState.IN_FORCE);
        assertThat(finding.effectiveOn()).contains(signedOn.plusDays(7));
        assertThat(finding.publication().federalRegister()).isEqualTo("91 FR 12345");
        assertThat(endsReached(id.value())).containsExactly("endEvent_orderInForce");
        assertThat(documents.listFor(id.value(), Actor.anonymous())).hasSize(1);
        Order superseded = orders.get(wro);
        assertThat(superseded.state()).isEqualTo(OrderState.IN_FORCE);
        assertThat(superseded.status()).isEqualTo(ListedStatus.ACTIVE_SUPERSEDED_FINDING);
        assertThat(superseded.status().isListedActive()).isTrue();
        assertThat(superseded.openTargets()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"LEGAL_CLEARANCE,false", "DIRECTOR,false", "COMMISSIONER,false", "SECRETARY,true"})
    void a_returned_draft_comes_back_with_the_comment_and_goes_the_whole_way_again(ApprovalStep step, boolean finding) {
        OrderId id = fixture.waitingAt(step, finding);

        fixture.decide(id, step, Decision.RETURNED).orThrow();

        assertThat(orders.get(id).state()).isEqualTo(OrderState.DRAFT);
        assertThat(approvals.of(id).openReturn()).map(Approval::comment).contains("Say more on " + step);
        fixture.bringTo(step, id);
        assertThat(fixture.taskAt(id, step)).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"LEGAL_CLEARANCE,false", "DIRECTOR,false", "COMMISSIONER,false", "SECRETARY,true"})
    void a_rejected_draft_ends_and_its_reasons_stay(ApprovalStep step, boolean finding) {
        OrderId id = fixture.waitingAt(step, finding);

        fixture.decide(id, step, Decision.REJECTED).orThrow();

        assertThat(orders.get(id).state()).isEqualTo(OrderState.REJECTED);
        assertThat(endsReached(id.value())).containsExactly("endEvent_orderRejected");
        assertThat(approvals.of(id).shown())
                .last()
                .extracting(Approval::outcome, Approval::comment)
                .containsExactly(ApprovalOutcome.REJECTED, "Say more on " + step);
        assertThat(documents.listFor(id.value(), Actor.anonymous())).isEmpty();
    }

    @Test
    void an_acting_director_does_not_approve_what_she_drafted() {
        OrderId id = fixture.recommended(false);
        Actor thea = Actors.actingDirector();
        draftOrder
                .send(fixture.taskAt(id, ApprovalStep.DRAFT), fixture.draft(id), thea)
                .orThrow();
        fixture.decide(id, ApprovalStep.LEGAL_CLEARANCE, Decision.APPROVED).orThrow();

        assertThat(keys(fixture.decide(id, ApprovalStep.DIRECTOR, Decision.APPROVED, thea)))
                .containsExactly("order.duties.ownDraft");
        assertThat(orders.get(id).state()).isEqualTo(OrderState.LEGAL_CLEARED);
        fixture.decide(id, ApprovalStep.DIRECTOR, Decision.APPROVED).orThrow();
    }

    @Test
    void who_kept_a_draft_that_another_sent_has_drafted_it_too() {
        OrderId id = fixture.recommended(false);
        Actor thea = Actors.actingDirector();
        draftOrder
                .save(fixture.taskAt(id, ApprovalStep.DRAFT), fixture.draft(id), thea)
                .orThrow();
        fixture.bringTo(ApprovalStep.DIRECTOR, id);
        assertThat(keys(fixture.decide(id, ApprovalStep.DIRECTOR, Decision.APPROVED, thea)))
                .containsExactly("order.duties.ownDraft");
    }

    @ParameterizedTest
    @CsvSource({
        "LEGAL_CLEARANCE,DIRECTOR", "LEGAL_CLEARANCE,COMMISSIONER", "LEGAL_CLEARANCE,SECRETARY",
        "DIRECTOR,COMMISSIONER", "DIRECTOR,SECRETARY", "COMMISSIONER,SECRETARY"
    })
    void nobody_acts_twice_in_one_chain(ApprovalStep first, ApprovalStep second) {
        Actor manyHats = new Actor("hats", "Many Hats", Set.of(Role.staff()), Set.of(), null);
        OrderId id = fixture.waitingAt(first, true);
        fixture.decide(id, first, Decision.APPROVED, manyHats).orThrow();
        for (ApprovalStep between : ApprovalStep.values()) {
            if (between.compareTo(first) > 0 && between.compareTo(second) < 0) {
                fixture.decide(id, between, Decision.APPROVED).orThrow();
            }
        }
        assertThat(keys(fixture.decide(id, second, Decision.APPROVED, manyHats)))
                .containsExactly("order.duties.twice");
    }

    @ParameterizedTest
    @CsvSource({"LEGAL_CLEARANCE", "DIRECTOR", "COMMISSIONER", "SECRETARY"})
    void each_decision_is_for_its_own_role(ApprovalStep step) {
        OrderId id = fixture.waitingAt(step, true);
        for (ApprovalStep other : ApprovalStep.values()) {
            Actor actor = OrderFixture.deciderAt(other);
            if (!actor.equals(OrderFixture.deciderAt(step))) {
                assertThat(keys(fixture.decide(id, step, Decision.APPROVED, actor)))
                        .containsExactly("workflow.task.notFound");
            }
        }
        assertThat(keys(fixture.decide(id, step, Decision.APPROVED, Actors.importer())))
                .containsExactly("workflow.task.notFound");
    }

    @Test
    void a_no_needs_a_comment_and_every_decision_has_to_be_made() {
        OrderId id = fixture.waitingAt(ApprovalStep.LEGAL_CLEARANCE, false);
        String task = fixture.taskAt(id, ApprovalStep.LEGAL_CLEARANCE);
        assertThat(keys(clearOrder.decide(new DecideOrder(task, null, ""), Actors.counsel())))
                .containsExactly("order.decision.required");
        assertThat(keys(clearOrder.decide(new DecideOrder(task, Decision.RETURNED, " "), Actors.counsel())))
                .containsExactly("order.decision.comment.RETURNED");
        assertThat(keys(clearOrder.decide(new DecideOrder(task, Decision.REJECTED, null), Actors.counsel())))
                .containsExactly("order.decision.comment.REJECTED");
        assertThat(keys(approveOrder.asDirector(new DecideOrder(task, Decision.APPROVED, ""), Actors.counsel())))
                .containsExactly("workflow.task.notFound");
    }

    @Test
    void an_incomplete_draft_is_kept_but_not_sent() {
        OrderId id = fixture.recommended(false);
        String task = fixture.taskAt(id, ApprovalStep.DRAFT);
        Goods none = new Goods(List.of(), List.of(), false, true, false, null);
        Draft empty = new Draft("", "", List.of(), none, "", "", new OrderId("WRO-XX-NONE"));

        assertThat(keys(draftOrder.send(task, empty, Actors.tradeSpecialist())))
                .containsExactly(
                        "order.draft.titleMissing",
                        "order.draft.merchandiseMissing",
                        "order.draft.reasonsMissing",
                        "order.draft.textMissing",
                        "order.draft.targetMissing",
                        "order.draft.goodsMissing",
                        "order.draft.wroSupersedes",
                        "order.draft.supersededNotInForce");
        Draft begun = new Draft("Half", "", List.of(), none, "", "", null);
        draftOrder.save(task, begun, Actors.tradeSpecialist()).orThrow();
        assertThat(orders.get(id).title()).isEqualTo("Half");
        assertThat(fixture.taskAt(id, ApprovalStep.DRAFT)).isEqualTo(task);
    }

    @Test
    void the_text_must_name_everybody_whom_the_ports_will_look_for() {
        OrderId id = fixture.recommended(false);
        Draft silent = fixture.draft(id).withText("Some goods are withheld.");
        assertThat(keys(draftOrder.send(fixture.taskAt(id, ApprovalStep.DRAFT), silent, Actors.tradeSpecialist())))
                .containsExactly("order.draft.nameNotInText");
    }

    @Test
    void drafting_is_for_trade_specialists() {
        OrderId id = fixture.recommended(false);
        String task = fixture.taskAt(id, ApprovalStep.DRAFT);
        Draft draft = fixture.draft(id);
        for (Actor actor : List.of(Actors.director(), Actors.counsel(), Actors.investigator(), Actors.importer())) {
            assertThat(keys(draftOrder.send(task, draft, actor))).containsExactly("workflow.task.notFound");
            assertThat(keys(draftOrder.save(task, draft, actor))).containsExactly("workflow.task.notFound");
        }
    }

    private String pdfText(StoredDocument document) throws Exception {
        try (var content = documents.open(document.id());
                var pdf = org.apache.pdfbox.Loader.loadPDF(content.readAllBytes())) {
            return new org.apache.pdfbox.text.PDFTextStripper().getText(pdf);
        }
    }
}
