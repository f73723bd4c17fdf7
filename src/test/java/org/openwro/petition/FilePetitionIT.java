package org.openwro.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.openwro.petition.process.OrderModificationModel.TASK_ASSESS;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwro.Actors;
import org.openwro.identity.DemoPersonas;
import org.openwro.identity.Organisations;
import org.openwro.order.OrderId;
import org.openwro.platform.Outcome;
import org.openwro.platform.PageQuery;
import org.openwro.reference.IloIndicator;
import org.openwro.screening.core.EndAnchor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

class FilePetitionIT extends PetitionIT {

    @Autowired
    private OrderIndicators indicators;

    @Autowired
    private PetitionableOrders petitionable;

    @Autowired
    private Organisations organisations;

    @Test
    void a_producer_files_on_an_order_of_the_public_history() {
        OrderId order = order();

        PetitionId id = filed(modification(order, 1));

        Petition petition = petitions.get(id);
        assertThat(id.value()).matches("PET-\\d{4}-\\d{5}");
        assertThat(petition.organisation()).isEqualTo("ORG-TARIM");
        assertThat(petition.filing().filedOn()).isEqualTo(clock.today());
        assertThat(petition.indicators()).containsExactly(IloIndicator.ISOLATION, IloIndicator.DEBT_BONDAGE);
        assertThat(placesOf(id, Actors.producer()))
                .extracting(PetitionPlace::source)
                .containsExactly(PlaceSource.EVERYWHERE);
        assertThat(viewPetition.view(id, Actors.investigator()).orElseThrow().evidence())
                .contains(new IndicatorEvidence(1, IloIndicator.DEBT_BONDAGE, REMEDIATION, List.of()));
        assertThat(task(id.value(), "userTask_checkPetition").caseTitle()).isEqualTo(order + ", Quillon Mills");
        assertThat(mails(id, "ORG-TARIM")).containsExactly("Petition " + id + " received");
    }

    @Test
    void a_representative_files_for_a_company_that_gave_a_letter_of_authority_and_both_are_told() {
        PetitionId id = file(modification(order(), 1), Actors.broker()).orThrow();

        assertThat(petitions.get(id).organisation()).isEqualTo("ORG-HARBOR");
        assertThat(mails(id, "ORG-HARBOR")).hasSize(1);
        assertThat(mails(id, "ORG-KEEL")).hasSize(1);
    }

    @Test
    void a_representative_cannot_file_for_a_company_that_gave_no_letter() {
        NewPetition forTarim = modification(order(), 1);
        NewPetition command = new NewPetition(
                forTarim.order(), forTarim.targets(), forTarim.kind(), DemoPersonas.TARIM.id(), forTarim.statement());

        assertThat(keys(file(command, Actors.broker()))).containsExactly("petition.refused.organisation");
        assertThat(organisations.representedBy(Actors.broker())).doesNotContain(DemoPersonas.TARIM.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ines", "victor", "tara", "carmen", "diego", "colin", "selma", "pat", "paula", "admin", "audra"})
    void nobody_of_the_agency_files(String username) {
        assertThat(keys(file(modification(order(), 1), Actors.of(username))))
                .containsExactly("petition.refused.notPetitioner");
    }

    @Test
    void a_modification_answers_every_indicator_at_every_place_and_a_revocation_need_not() {
        OrderId order = order();
        PetitionId id = preparePetition
                .prepare(modification(order, 1), Actors.producer())
                .orThrow();
        namePlaces.name(id, "Mill 1", "Quillon Road", Actors.producer()).orThrow();
        namePlaces.name(id, "Mill 2", "", Actors.producer()).orThrow();
        answer(id, 2, Actors.producer());
        assertThat(viewPetition.view(id, Actors.producer()).orElseThrow().unanswered())
                .extracting(OpenPoint::words)
                .containsExactly("ILO-04 at Mill 2", "ILO-09 at Mill 2");

        Outcome<PetitionId> outcome = filePetition.file(id, Actors.producer());

        assertThat(keys(outcome)).containsExactly("petition.refused.unanswered");
        assertThat(outcome.reasons().get(0).args()).containsExactly("ILO-04 at Mill 2; ILO-09 at Mill 2");
        assertThat(stateOf(id)).isEqualTo(PetitionState.DRAFT);
        answer(id, 3, Actors.producer());
        filePetition.file(id, Actors.producer()).orThrow();
        assertThat(stateOf(id)).isEqualTo(PetitionState.SUBMITTED);
        assertThat(file(revocation(order()), Actors.producer()).isRefused()).isFalse();
    }

    @Test
    void an_answer_has_all_its_parts_and_points_to_papers_of_this_petition() {
        PetitionId id = preparePetition
                .prepare(modification(order(), 1), Actors.producer())
                .orThrow();
        var half = new AnswerIndicators.Answered(Remediation.of("Fees", "", " "), Set.of("of-another"));

        assertThat(fields(answerIndicators.answer(id, 1, Map.of(IloIndicator.DEBT_BONDAGE, half), Actors.producer())))
                .containsExactlyInAnyOrder("papers-ILO-09", "corrected-ILO-09", "prevented-ILO-09");
        var other = new AnswerIndicators.Answered(REMEDIATION, Set.of());
        assertThat(keys(answerIndicators.answer(id, 1, Map.of(IloIndicator.DECEPTION, other), Actors.producer())))
                .containsExactly("petition.refused.notOfOrder");
        assertThat(keys(answerIndicators.answer(id, 9, Map.of(IloIndicator.ISOLATION, other), Actors.producer())))
                .containsExactly("petition.refused.placeUnknown");
        assertThat(keys(answerIndicators.answer(id, 1, Map.of(IloIndicator.ISOLATION, other), Actors.importer())))
                .containsExactly("petition.refused.notFound");
    }

    @Test
    void nobody_else_sees_a_draft_and_the_agency_sees_it_once_it_is_filed() throws Exception {
        OrderId order = order();
        PetitionId id = preparePetition
                .prepare(modification(order, 1), Actors.producer())
                .orThrow();

        for (String username : List.of("victor", "harper")) {
            mvc.perform(get("/petitions/" + id).with(as(username))).andExpect(status().isNotFound());
            mvc.perform(get("/petitions").param("words", id.value()).with(as(username)))
                    .andExpect(content().string(not(containsString("/petitions/" + id))));
        }
        assertThat(keys(namePlaces.name(id, "Mill", "", Actors.importer())))
                .containsExactly("petition.refused.notFound");
        assertThat(keys(file(modification(order, 1), Actors.producer())))
                .containsExactly("petition.refused.alreadyOpen");
        withdrawPetition.withdraw(id, "", Actors.producer()).orThrow();
        assertThat(stateOf(id)).isEqualTo(PetitionState.WITHDRAWN);
        mvc.perform(get("/petitions/" + id).with(as("victor"))).andExpect(status().isNotFound());
        assertThat(file(modification(order, 1), Actors.producer()).isRefused()).isFalse();
    }

    @Test
    void places_are_those_that_the_order_names_and_those_on_file_stay_unknown_until_they_are_told() {
        OrderId order = order();
        jdbc.sql("update order_target set kind = 'SITE', city = 'Quillon' where order_id = ? and seq = 1")
                .param(order.value())
                .update();
        PetitionId id = preparePetition
                .prepare(modification(order, 1), Actors.producer())
                .orThrow();
        jdbc.sql("insert into petition_place values (?, 2, 'Dormitory B', '', 'INVESTIGATION', false)")
                .param(id.value())
                .update();

        assertThat(placesOf(id, Actors.producer()))
                .extracting(PetitionPlace::name, PetitionPlace::location, PetitionPlace::source)
                .containsExactly(tuple("Quillon Mills", "Quillon", PlaceSource.ORDER));
        assertThat(keys(namePlaces.remove(id, 1, Actors.producer()))).containsExactly("petition.refused.placeOfOrder");
        addPapers.add(id, List.of(file("audit.txt")), Actors.producer()).orThrow();
        fillRecord(id, Actors.producer());
        answer(id, 1, Actors.producer());
        filePetition.file(id, Actors.producer()).orThrow();
        check(id, Actors.investigator());

        Assessment silent = everythingRemediated(EndAnchor.IMMEDIATE_FUTURE, null);
        assertThat(fields(assess(id, silent, Actors.investigator())))
                .containsExactly("remediated-2-ILO-04", "remediated-2-ILO-09");
        assessPetition
                .ask(taskOf(id, TASK_ASSESS), "What of dormitory B?", Set.of(2), Actors.investigator())
                .orThrow();
        assertThat(placesOf(id, Actors.producer())).hasSize(2);
        answer(id, 2, Actors.producer());
        assertThat(viewPetition.view(id, Actors.investigator()).orElseThrow().unanswered())
                .isEmpty();
    }

    @Test
    void what_was_filed_stays_and_later_words_are_added() {
        PetitionId id = filed(modification(order(), 1));
        var more = new AnswerIndicators.Answered(Remediation.of("30 more", "Repaid too", "A hotline"), Set.of());

        answerIndicators
                .answer(id, 1, Map.of(IloIndicator.DEBT_BONDAGE, more), Actors.producer())
                .orThrow();

        assertThat(viewPetition.view(id, Actors.investigator()).orElseThrow().evidence())
                .contains(new IndicatorEvidence(1, IloIndicator.DEBT_BONDAGE, more.said(), List.of()));
        assertThat(jdbc.sql("select count(*) from petition_evidence where petition_id = ?")
                        .param(id.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
        check(id, Actors.investigator());
        assertThat(keys(answerIndicators.answer(id, 1, Map.of(), Actors.producer())))
                .containsExactly("petition.refused.takesNothing");
    }

    @Test
    void every_reason_is_given_at_once() {
        NewPetition command = new NewPetition(order(), Set.of(), null, null, " ");

        assertThat(fields(file(command, Actors.producer()))).containsExactlyInAnyOrder("targets", "kind", "statement");
    }

    @Test
    void an_order_that_is_not_in_force_cannot_be_petitioned() {
        OrderId order = order();
        jdbc.sql("update trade_order set state = 'ENDED' where id = ?")
                .param(order.value())
                .update();

        assertThat(keys(file(modification(order, 1), Actors.producer()))).containsExactly("petition.refused.order");
        assertThat(keys(file(modification(new OrderId("WRO-NONE"), 1), Actors.producer())))
                .containsExactly("petition.refused.order");
    }

    @Test
    void an_order_over_which_another_instrument_lies_holds_older_goods_and_can_be_petitioned() {
        OrderId order = order();
        jdbc.sql("update trade_order set status = 'ACTIVE_SUPERSEDED_UFLPA' where id = ?")
                .param(order.value())
                .update();

        assertThat(petitionable.contains(order)).isTrue();
        filed(modification(order, 1));
    }

    @Test
    void only_targets_in_force_can_be_chosen() {
        assertThat(keys(file(modification(order(), 1, 7), Actors.producer())))
                .containsExactly("petition.refused.targetNotInForce");
    }

    @Test
    void a_company_has_one_open_petition_on_an_order() {
        OrderId order = order();
        filed(modification(order, 1));

        assertThat(keys(file(modification(order, 2), Actors.producer())))
                .containsExactly("petition.refused.alreadyOpen");
        assertThat(file(modification(order, 2), Actors.importer()).isRefused()).isFalse();
    }

    @Test
    void a_file_that_is_not_taken_leaves_nothing_behind() {
        OrderId order = order();
        PetitionId id = preparePetition
                .prepare(modification(order, 1), Actors.producer())
                .orThrow();
        Attachment program =
                new Attachment(PetitionPaper.SUPPLY_CHAIN_MAP, "map.exe", null, new ByteArrayInputStream(new byte[] {
                    'M', 'Z', 0, 3, 0, 0, 0, 4, 0, 0
                }));

        assertThat(fields(addPapers.add(id, List.of(file("a.txt"), program), Actors.producer())))
                .containsExactly("supplyChainMaps");
        assertThat(viewPetition.view(id, Actors.producer()).orElseThrow().documents())
                .isEmpty();
    }

    @Test
    void where_the_indicators_of_an_order_are_not_known_the_petition_speaks_to_all_eleven() {
        OrderId order = order();
        jdbc.sql("update trade_order set indicators = '{}' where id = ?")
                .param(order.value())
                .update();

        assertThat(indicators.of(orders.get(order))).containsExactly(IloIndicator.values());
        assertThat(indicators.areKnown(orders.get(order))).isFalse();
        PetitionId id = preparePetition
                .prepare(modification(order, 1), Actors.producer())
                .orThrow();
        assertThat(viewPetition.view(id, Actors.producer()).orElseThrow().unanswered())
                .hasSize(11);
    }

    @Test
    void orders_in_force_are_found_by_number_and_words() {
        OrderId order = order();

        assertThat(petitionable.search(order.value(), new PageQuery(0, 10)).items())
                .extracting(PetitionableOrders.Choice::id)
                .contains(order);
        assertThat(petitionable.search("Quillon yarn", new PageQuery(0, 200)).items())
                .extracting(PetitionableOrders.Choice::id)
                .contains(order);
        assertThat(petitionable
                        .search("nothing-like-this", new PageQuery(0, 10))
                        .total())
                .isZero();
        jdbc.sql("update trade_order set state = 'ENDED' where id = ?")
                .param(order.value())
                .update();
        assertThat(petitionable.search(order.value(), new PageQuery(0, 10)).items())
                .extracting(PetitionableOrders.Choice::id)
                .doesNotContain(order);
    }

    @Test
    void the_record_cannot_be_changed() {
        PetitionId id = inAssessment();
        assess(id, notEverythingRemediated(), Actors.investigator()).orThrow();

        for (String change : List.of(
                "update petition_act set comment = 'other' where petition_id = ?",
                "delete from petition_evidence where petition_id = ?",
                "update petition_assessment set remediated = true where petition_id = ?")) {
            assertThatThrownBy(() -> jdbc.sql(change).param(id.value()).update())
                    .isInstanceOf(DataAccessException.class);
        }
    }
}
