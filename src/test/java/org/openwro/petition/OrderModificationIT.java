package org.openwro.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.openwro.petition.process.OrderModificationModel.TASK_ANSWER;
import static org.openwro.petition.process.OrderModificationModel.TASK_APPROVE;
import static org.openwro.petition.process.OrderModificationModel.TASK_ASSESS;
import static org.openwro.petition.process.OrderModificationModel.TASK_CHECK;
import static org.openwro.petition.process.OrderModificationModel.TASK_REVIEW;
import static org.openwro.petition.process.OrderModificationModel.TASK_SIGN;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.order.ListedStatus;
import org.openwro.order.Order;
import org.openwro.order.OrderId;
import org.openwro.order.OrderModified;
import org.openwro.order.OrderRevoked;
import org.openwro.order.OrderState;
import org.openwro.order.Target;
import org.openwro.platform.Outcome;
import org.openwro.reference.IloIndicator;
import org.openwro.screening.core.EndAnchor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Every way through the process, to each of its four ends. */
@RecordApplicationEvents
class OrderModificationIT extends PetitionIT {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @Autowired
    private ApplicationEvents events;

    @Test
    void a_granted_modification_releases_its_target_from_the_order_and_leaves_the_other_in_force() {
        OrderId order = order();
        PetitionId id = check(filed(modification(order, 1)), Actors.investigator());
        toSignature(id, everythingRemediated(EndAnchor.PRODUCED_AFTER, DAY));

        sign(id, Actors.commissioner()).orThrow();

        assertThat(endsReached(id.value())).containsExactly("endEvent_orderModified");
        assertThat(stateOf(id)).isEqualTo(PetitionState.GRANTED);
        Order changed = orders.get(order);
        assertThat(changed.openTargets()).extracting(Target::name).containsExactly("Quillon Spinning");
        assertThat(changed.targets().get(0).force().to()).isEqualTo(DAY);
        assertThat(changed.targets().get(0).force().endAnchor()).isEqualTo(EndAnchor.PRODUCED_AFTER);
        assertThat(changed.status()).isEqualTo(ListedStatus.PARTIALLY_ACTIVE);
        assertThat(events.stream(OrderModified.class)).contains(new OrderModified(order));
        assertThat(jdbc.sql("select authority from order_modification where order_id = ?")
                        .param(order.value())
                        .query(String.class)
                        .list())
                .containsExactly(id.value());
        assertThat(letters(id)).containsExactly("Petition granted");
        assertThat(mails(id, "ORG-TARIM"))
                .containsExactly(
                        "Petition " + id + " received",
                        "Petition " + id + " is complete",
                        "Petition " + id + " is decided");
        assertThat(record.acts(id))
                .extracting(ActEntry::act)
                .containsExactly(
                        PetitionAct.FILED,
                        PetitionAct.FOUND_COMPLETE,
                        PetitionAct.ASSESSED,
                        PetitionAct.CONCURRED,
                        PetitionAct.APPROVED,
                        PetitionAct.SIGNED);
    }

    @Test
    void a_granted_revocation_ends_the_order_on_the_day_of_signature() {
        OrderId order = order();
        PetitionId id = check(filed(revocation(order)), Actors.investigator());
        toSignature(id, everythingRemediated(EndAnchor.IMMEDIATE_RELEASED, null));

        sign(id, Actors.commissioner()).orThrow();

        Order changed = orders.get(order);
        assertThat(changed.state()).isEqualTo(OrderState.ENDED);
        assertThat(changed.status()).isEqualTo(ListedStatus.INACTIVE_REVOKED);
        assertThat(changed.targets()).allMatch(target -> target.force().to().equals(clock.today()));
        assertThat(events.stream(OrderRevoked.class)).contains(new OrderRevoked(order));
        assertThat(endsReached(id.value())).containsExactly("endEvent_orderModified");
    }

    @Test
    void the_commissioner_may_sign_with_another_anchor_than_the_proposed_one() {
        OrderId order = order();
        PetitionId id = check(filed(modification(order, 1)), Actors.investigator());
        toSignature(id, everythingRemediated(EndAnchor.IMMEDIATE_FUTURE, null));

        signDecision
                .sign(
                        taskOf(id, TASK_SIGN),
                        new Signature(true, "By receipt, as in like cases", EndAnchor.RECEIVED_AFTER, DAY),
                        Actors.commissioner())
                .orThrow();

        assertThat(orders.get(order).targets().get(0).force().endAnchor()).isEqualTo(EndAnchor.RECEIVED_AFTER);
        assertThat(petitions.get(id).proposal())
                .contains(Proposal.grant(EndAnchor.RECEIVED_AFTER, DAY, "Every indicator was remediated."));
    }

    @Test
    void a_denied_petition_leaves_the_order_as_it_is_gives_reasons_and_may_be_filed_again() {
        OrderId order = order();
        PetitionId id = check(filed(modification(order, 1)), Actors.investigator());
        toSignature(id, notEverythingRemediated());

        sign(id, Actors.commissioner()).orThrow();

        assertThat(endsReached(id.value())).containsExactly("endEvent_petitionDenied");
        assertThat(stateOf(id)).isEqualTo(PetitionState.DENIED);
        assertThat(orders.get(order).openTargets()).hasSize(2);
        assertThat(letters(id)).containsExactly("Petition denied");
        assertThat(file(modification(order, 1), Actors.producer()).isRefused()).isFalse();
    }

    @Test
    void an_incomplete_petition_comes_back_with_a_letter_and_may_be_filed_again() {
        OrderId order = order();
        PetitionId id = filed(modification(order, 1));

        checkPetition
                .check(
                        taskOf(id, TASK_CHECK),
                        Completeness.lacking(
                                Set.of(PetitionElement.INDEPENDENT_AUDIT, PetitionElement.SUPPLY_CHAIN_MAPS),
                                "The audit was announced."),
                        Actors.investigator())
                .orThrow();
        jobs.runDue();

        assertThat(endsReached(id.value())).containsExactly("endEvent_petitionReturned");
        Petition petition = petitions.get(id);
        assertThat(petition.state()).isEqualTo(PetitionState.RETURNED);
        assertThat(petition.endedOn()).contains(clock.today());
        assertThat(petition.incompleteness().missing())
                .containsExactly(PetitionElement.INDEPENDENT_AUDIT, PetitionElement.SUPPLY_CHAIN_MAPS);
        assertThat(letters(id)).containsExactly("Petition returned as incomplete");
        assertThat(mails(id, "ORG-TARIM")).contains("Petition " + id + " is returned");
        assertThat(file(modification(order, 1), Actors.producer()).isRefused()).isFalse();
    }

    @Test
    void a_petition_can_be_withdrawn_at_every_step_before_the_act() {
        for (String step : List.of(TASK_CHECK, TASK_ASSESS, TASK_ANSWER, TASK_REVIEW, TASK_APPROVE, TASK_SIGN)) {
            OrderId order = order();
            PetitionId id = waitingAt(step, order);

            withdrawPetition
                    .withdraw(id, "We need more time", Actors.producer())
                    .orThrow();

            assertThat(endsReached(id.value())).as(step).containsExactly("endEvent_petitionWithdrawn");
            assertThat(stateOf(id)).isEqualTo(PetitionState.WITHDRAWN);
            assertThat(inbox.ofCase(id.value())).isEmpty();
            assertThat(orders.get(order).openTargets()).hasSize(2);
            assertThat(mails(id, "ORG-TARIM")).contains("Petition " + id + " is withdrawn");
        }
    }

    private PetitionId waitingAt(String step, OrderId order) {
        PetitionId id = filed(modification(order, 1));
        if (step.equals(TASK_CHECK)) {
            return id;
        }
        check(id, Actors.investigator());
        if (step.equals(TASK_ANSWER)) {
            return assessPetition
                    .ask(taskOf(id, TASK_ASSESS), "Who audited?", Set.of(), Actors.investigator())
                    .orThrow();
        }
        if (!step.equals(TASK_ASSESS)) {
            assess(id, notEverythingRemediated(), Actors.investigator()).orThrow();
        }
        if (step.equals(TASK_APPROVE) || step.equals(TASK_SIGN)) {
            review(id, Actors.counsel()).orThrow();
        }
        if (step.equals(TASK_SIGN)) {
            approve(id, Actors.director()).orThrow();
        }
        assertThat(task(id.value(), step)).isNotNull();
        return id;
    }

    @Test
    void a_petition_that_has_ended_cannot_be_withdrawn() {
        PetitionId id = toSignature(inAssessment(), notEverythingRemediated());
        sign(id, Actors.commissioner()).orThrow();

        assertThat(keys(withdrawPetition.withdraw(id, "", Actors.producer())))
                .containsExactly("petition.refused.ended");
        assertThat(stateOf(id)).isEqualTo(PetitionState.DENIED);
    }

    @Test
    void questions_go_to_the_petitioner_and_the_assessment_goes_on_with_the_answer() {
        PetitionId id = inAssessment();

        assessPetition
                .ask(taskOf(id, TASK_ASSESS), "Who audited the dormitories?", Set.of(), Actors.investigator())
                .orThrow();
        assertThat(stateOf(id)).isEqualTo(PetitionState.QUESTIONS_OPEN);
        assertThat(mails(id, "ORG-TARIM")).contains("Questions on petition " + id);
        assertThat(keys(answerPetitionQuestions.answer(
                        taskOf(id, TASK_ANSWER), new Answer(" ", List.of()), Actors.producer())))
                .containsExactly("petition.refused.answer");
        answerPetitionQuestions
                .answer(
                        taskOf(id, TASK_ANSWER),
                        new Answer("An independent auditor", List.of(file("contract.txt"))),
                        Actors.producer())
                .orThrow();

        assertThat(stateOf(id)).isEqualTo(PetitionState.IN_ASSESSMENT);
        assertThat(task(id.value(), TASK_ASSESS)).isNotNull();
        assertThat(jdbc.sql(
                                "select title from document where case_key = ? and kind = 'AUDIT_REPORT' order by stored_at")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .containsExactly("audit.txt", "contract.txt");
    }

    @Test
    void an_answer_with_a_file_that_is_not_taken_changes_nothing() {
        PetitionId id = inAssessment();
        assessPetition
                .ask(taskOf(id, TASK_ASSESS), "Who audited?", Set.of(), Actors.investigator())
                .orThrow();
        Attachment empty = new Attachment(
                PetitionPaper.OTHER, "empty.pdf", "application/pdf", new java.io.ByteArrayInputStream(new byte[0]));

        var outcome = answerPetitionQuestions.answer(
                taskOf(id, TASK_ANSWER), new Answer("Us", List.of(file("a.txt"), empty)), Actors.producer());

        assertThat(fields(outcome)).containsExactly("otherFiles");
        assertThat(stateOf(id)).isEqualTo(PetitionState.QUESTIONS_OPEN);
        assertThat(record.acts(id)).extracting(ActEntry::act).doesNotContain(PetitionAct.ANSWERED);
        assertThat(task(id.value(), TASK_ANSWER)).isNotNull();
    }

    @Test
    void counsel_director_and_commissioner_may_each_return_it_to_the_assessment() {
        PetitionId id = inAssessment();
        assess(id, notEverythingRemediated(), Actors.investigator()).orThrow();
        reviewPetition
                .review(taskOf(id, TASK_REVIEW), ChainDecision.returned("Name the workers"), Actors.counsel())
                .orThrow();
        assertThat(stateOf(id)).isEqualTo(PetitionState.IN_ASSESSMENT);

        assess(id, notEverythingRemediated(), Actors.investigator()).orThrow();
        review(id, Actors.counsel()).orThrow();
        approvePetition
                .approve(taskOf(id, TASK_APPROVE), ChainDecision.returned("Too thin"), Actors.director())
                .orThrow();
        assertThat(stateOf(id)).isEqualTo(PetitionState.IN_ASSESSMENT);

        toSignature(id, notEverythingRemediated());
        signDecision
                .sign(taskOf(id, TASK_SIGN), Signature.returned("Ask once more"), Actors.commissioner())
                .orThrow();
        assertThat(stateOf(id)).isEqualTo(PetitionState.IN_ASSESSMENT);
        assertThat(petitions.get(id).decidedBy()).isEmpty();

        toSignature(id, everythingRemediated(EndAnchor.RECEIVED_AFTER, DAY));
        sign(id, Actors.commissioner()).orThrow();
        assertThat(stateOf(id)).isEqualTo(PetitionState.GRANTED);
        assertThat(record.results(id)).allMatch(IndicatorResult::remediated);
    }

    @Test
    void the_assessment_of_an_importers_petition_is_answered_by_the_importer() {
        PetitionId id = file(modification(order(), 2), Actors.importer()).orThrow();
        check(id, Actors.investigator());
        assessPetition
                .ask(taskOf(id, TASK_ASSESS), "Who audited?", Set.of(), Actors.investigator())
                .orThrow();

        assertThat(keys(answerPetitionQuestions.answer(
                        taskOf(id, TASK_ANSWER), new Answer("Us", List.of()), Actors.producer())))
                .containsExactly("workflow.task.notFound");
        assertThat(answerPetitionQuestions
                        .answer(taskOf(id, TASK_ANSWER), new Answer("An auditor", List.of()), Actors.importer())
                        .isRefused())
                .isFalse();
    }

    @Test
    void nothing_is_signed_when_the_order_has_changed_meanwhile() {
        OrderId order = order();
        PetitionId id = check(filed(modification(order, 1)), Actors.investigator());
        PetitionId other = check(file(modification(order, 1), Actors.importer()).orThrow(), Actors.investigator());
        toSignature(id, everythingRemediated(EndAnchor.RECEIVED_AFTER, DAY));
        toSignature(other, everythingRemediated(EndAnchor.RECEIVED_AFTER, DAY));
        sign(id, Actors.commissioner()).orThrow();

        assertThat(keys(sign(other, Actors.commissioner()))).containsExactly("petition.refused.orderChanged");
        assertThat(stateOf(other)).isEqualTo(PetitionState.IN_SIGNATURE);
        signDecision
                .sign(taskOf(other, TASK_SIGN), Signature.returned("The order has changed"), Actors.commissioner())
                .orThrow();
        assertThat(stateOf(other)).isEqualTo(PetitionState.IN_ASSESSMENT);
    }

    @Test
    void of_two_who_decide_at_once_one_is_heard_and_the_other_finds_the_task_done() throws Exception {
        PetitionId id = inAssessment();
        assess(id, notEverythingRemediated(), Actors.investigator()).orThrow();
        String task = taskOf(id, TASK_REVIEW);
        Actor other = new Actor("cleo", "Cleo", EnumSet.of(Role.COUNSEL), Set.of(), null);
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService counsels = Executors.newFixedThreadPool(2);
        try {
            List<Future<Outcome<PetitionId>>> decisions = new ArrayList<>();
            for (Actor counsel : List.of(Actors.counsel(), other)) {
                decisions.add(counsels.submit(() -> {
                    together.await();
                    return reviewPetition.review(task, ChainDecision.agree(""), counsel);
                }));
            }
            List<Outcome<PetitionId>> outcomes = new ArrayList<>();
            for (Future<Outcome<PetitionId>> each : decisions) {
                outcomes.add(each.get());
            }
            assertThat(outcomes).extracting(Outcome::isRefused).containsExactlyInAnyOrder(true, false);
            assertThat(outcomes).flatExtracting(OrderModificationIT::keys).containsExactly("workflow.task.notFound");
        } finally {
            counsels.shutdownNow();
        }
        assertThat(record.acts(id))
                .extracting(ActEntry::act)
                .filteredOn(PetitionAct.CONCURRED::equals)
                .hasSize(1);
        assertThat(stateOf(id)).isEqualTo(PetitionState.IN_APPROVAL);
    }

    @Test
    void a_grant_in_part_releases_the_named_targets_and_says_why_the_others_stay() {
        OrderId order = order();
        jdbc.sql("update order_target set kind = 'SITE' where order_id = ?")
                .param(order.value())
                .update();
        PetitionId id = check(filed(modification(order, 1, 2)), Actors.investigator());
        List<IndicatorResult> results = List.of(
                new IndicatorResult(1, IloIndicator.ISOLATION, true, "Open"),
                new IndicatorResult(1, IloIndicator.DEBT_BONDAGE, true, "Repaid"),
                new IndicatorResult(2, IloIndicator.ISOLATION, true, "Open"),
                new IndicatorResult(2, IloIndicator.DEBT_BONDAGE, false, "30 workers are owed fees"));
        Proposal grant = Proposal.grant(EndAnchor.PRODUCED_AFTER, DAY, "Done at the mill");

        assertThat(assess(id, new Assessment(results, grant), Actors.investigator())
                        .reasons())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.args()).containsExactly("ILO-09 at Quillon Spinning"));
        assertThat(fields(assess(id, new Assessment(results, grant.keeping(Set.of(2), " ")), Actors.investigator())))
                .containsExactly("keptGround");
        assertThat(keys(assess(id, new Assessment(results, grant.keeping(Set.of(1, 2), "No")), Actors.investigator())))
                .containsExactly("petition.refused.keptAll");
        toSignature(id, new Assessment(results, grant.keeping(Set.of(2), "Fees are owed at the spinning mill.")));
        sign(id, Actors.commissioner()).orThrow();

        assertThat(orders.get(order).openTargets()).extracting(Target::name).containsExactly("Quillon Spinning");
        assertThat(letterWords(id)).contains("Fees are owed at the spinning mill.");
    }

    @Test
    void a_petition_that_is_filed_again_is_linked_to_the_one_before_it() throws Exception {
        OrderId order = order();
        PetitionId first = check(filed(modification(order, 1)), Actors.investigator());
        toSignature(first, notEverythingRemediated());
        sign(first, Actors.commissioner()).orThrow();

        PetitionId again = filed(modification(order, 1));

        assertThat(petitions.get(again).filing().earlier()).isEqualTo(first);
        mvc.perform(get("/petitions/" + first).with(as("mei")))
                .andExpect(content().string(containsString("/petitions/" + again)));
        mvc.perform(get("/petitions/" + again).with(as("victor")))
                .andExpect(content().string(containsString("/petitions/" + first)));
    }

    @Test
    void an_indicator_that_is_not_remediated_stands_against_any_grant() {
        PetitionId id = inAssessment();
        Assessment mixed = new Assessment(
                notEverythingRemediated().results(),
                Proposal.grant(EndAnchor.RECEIVED_AFTER, DAY, "Nearly all is done."));

        assertThat(keys(assess(id, mixed, Actors.investigator())))
                .containsExactly("petition.refused.notEverythingRemediated");
        assertThat(stateOf(id)).isEqualTo(PetitionState.IN_ASSESSMENT);
        assertThat(record.results(id)).isEmpty();
    }

    @Test
    void an_assessment_is_refused_for_each_thing_that_it_lacks() {
        PetitionId id = inAssessment();
        Assessment bare = new Assessment(
                List.of(new IndicatorResult(1, IloIndicator.ISOLATION, true, " ")), Proposal.grant(null, null, ""));
        assertThat(fields(assess(id, bare, Actors.investigator())))
                .containsExactlyInAnyOrder("reasons-1-ILO-04", "remediated-1-ILO-09", "ground", "anchor");

        assertThat(keys(assess(id, everythingRemediated(EndAnchor.PRODUCED_AFTER, null), Actors.investigator())))
                .containsExactly("petition.refused.effectiveOn");
        assertThat(keys(assess(id, everythingRemediated(EndAnchor.IMMEDIATE_FUTURE, DAY), Actors.investigator())))
                .containsExactly("petition.refused.immediateDay");
        assertThat(keys(assess(
                        id,
                        everythingRemediated(EndAnchor.RECEIVED_AFTER, LocalDate.of(2021, 1, 12)),
                        Actors.investigator())))
                .containsExactly("petition.refused.beforeOrder");
        assertThat(keys(assess(
                        id,
                        everythingRemediated(
                                EndAnchor.RECEIVED_AFTER, clock.today().plusYears(2)),
                        Actors.investigator())))
                .containsExactly("petition.refused.tooFar");
        assertThat(keys(assess(
                        id, new Assessment(everythingRemediated(null, null).results(), null), Actors.investigator())))
                .containsExactly("petition.refused.decision");
        assertThat(keys(assessPetition.ask(taskOf(id, TASK_ASSESS), "", Set.of(), Actors.investigator())))
                .containsExactly("petition.refused.questions");
    }

    @Test
    void a_check_is_refused_when_its_result_and_what_is_missing_do_not_agree() {
        PetitionId id = filed(modification(order(), 1));
        String task = taskOf(id, TASK_CHECK);

        assertThat(fields(checkPetition.check(task, Completeness.lacking(Set.of(), ""), Actors.investigator())))
                .containsExactly("missing", "note");
        assertThat(keys(checkPetition.check(
                        task, new Completeness(true, Set.of(PetitionElement.POLICIES), ""), Actors.investigator())))
                .containsExactly("petition.refused.nothingMissing");
        assertThat(stateOf(id)).isEqualTo(PetitionState.SUBMITTED);
    }

    @Test
    void a_return_needs_words() {
        PetitionId id = inAssessment();
        assess(id, notEverythingRemediated(), Actors.investigator()).orThrow();
        assertThat(keys(reviewPetition.review(taskOf(id, TASK_REVIEW), ChainDecision.returned(""), Actors.counsel())))
                .containsExactly("petition.refused.returnComment");
        review(id, Actors.counsel()).orThrow();
        assertThat(keys(approvePetition.approve(
                        taskOf(id, TASK_APPROVE), ChainDecision.returned(" "), Actors.director())))
                .containsExactly("petition.refused.returnComment");
        approve(id, Actors.director()).orThrow();
        assertThat(keys(signDecision.sign(taskOf(id, TASK_SIGN), Signature.returned(null), Actors.commissioner())))
                .containsExactly("petition.refused.returnComment");
    }

    @Test
    void a_step_is_refused_on_the_task_of_another_step_and_to_another_role() {
        PetitionId id = inAssessment();
        String task = taskOf(id, TASK_ASSESS);

        assertThat(keys(checkPetition.check(task, Completeness.full(), Actors.investigator())))
                .containsExactly("workflow.task.notFound");
        assertThat(keys(assess(id, notEverythingRemediated(), Actors.counsel())))
                .containsExactly("workflow.task.notFound");
        assertThat(keys(assess(id, notEverythingRemediated(), Actors.producer())))
                .containsExactly("workflow.task.notFound");
        assess(id, notEverythingRemediated(), Actors.investigator()).orThrow();
        assertThat(keys(review(id, Actors.investigator()))).containsExactly("workflow.task.notFound");
        review(id, Actors.counsel()).orThrow();
        assertThat(keys(approve(id, Actors.counsel()))).containsExactly("workflow.task.notFound");
        approve(id, Actors.director()).orThrow();
        assertThat(keys(sign(id, Actors.director()))).containsExactly("workflow.task.notFound");
    }
}
