package org.openwro.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.openwro.order.ReleaseKind;
import org.openwro.platform.Outcome;
import org.openwro.platform.PageQuery;
import org.openwro.reference.IloIndicator;
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
        assertThat(record.evidence(id))
                .contains(new IndicatorEvidence(IloIndicator.DEBT_BONDAGE, "Repayment receipts of 412 workers"));
        assertThat(task(id.value(), "userTask_checkPetition").caseTitle()).isEqualTo(order + ", Quillon Mills");
        assertThat(mails(id, "ORG-TARIM")).containsExactly("Petition " + id + " received");
    }

    @Test
    void a_representative_files_for_a_company_that_gave_a_letter_of_authority_and_both_are_told() {
        PetitionId id =
                filePetition.file(modification(order(), 1), Actors.broker()).orThrow();

        assertThat(petitions.get(id).organisation()).isEqualTo("ORG-HARBOR");
        assertThat(mails(id, "ORG-HARBOR")).hasSize(1);
        assertThat(mails(id, "ORG-KEEL")).hasSize(1);
    }

    @Test
    void a_representative_cannot_file_for_a_company_that_gave_no_letter() {
        NewPetition forTarim = modification(order(), 1);
        NewPetition command = new NewPetition(
                forTarim.order(),
                forTarim.targets(),
                forTarim.kind(),
                DemoPersonas.TARIM.id(),
                forTarim.statement(),
                forTarim.evidence(),
                List.of());

        assertThat(keys(filePetition.file(command, Actors.broker()))).containsExactly("petition.refused.organisation");
        assertThat(organisations.representedBy(Actors.broker())).doesNotContain(DemoPersonas.TARIM.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ines", "victor", "tara", "carmen", "diego", "colin", "selma", "pat", "paula", "admin", "audra"})
    void nobody_of_the_agency_files(String username) {
        assertThat(keys(filePetition.file(modification(order(), 1), Actors.of(username))))
                .containsExactly("petition.refused.notPetitioner");
    }

    @Test
    void a_modification_answers_every_indicator_and_a_revocation_need_not() {
        OrderId order = order();
        NewPetition command = new NewPetition(
                order,
                Set.of(1),
                ReleaseKind.MODIFICATION,
                null,
                "Done",
                Map.of(IloIndicator.ISOLATION, "Gates open", IloIndicator.DEBT_BONDAGE, " "),
                List.of());

        Outcome<PetitionId> outcome = filePetition.file(command, Actors.producer());

        assertThat(fields(outcome)).containsExactly("evidence-ILO-09");
        assertThat(petitions.openOf("ORG-TARIM", order)).isEmpty();
        assertThat(filePetition.file(revocation(order), Actors.producer()).isRefused())
                .isFalse();
    }

    @Test
    void every_reason_is_given_at_once() {
        NewPetition command = new NewPetition(order(), Set.of(), null, null, " ", Map.of(), List.of());

        assertThat(fields(filePetition.file(command, Actors.producer())))
                .containsExactlyInAnyOrder("targets", "kind", "statement");
    }

    @Test
    void an_order_that_is_not_in_force_cannot_be_petitioned() {
        OrderId order = order();
        jdbc.sql("update trade_order set state = 'ENDED' where id = ?")
                .param(order.value())
                .update();

        assertThat(keys(filePetition.file(modification(order, 1), Actors.producer())))
                .containsExactly("petition.refused.order");
        assertThat(keys(filePetition.file(modification(new OrderId("WRO-NONE"), 1), Actors.producer())))
                .containsExactly("petition.refused.order");
    }

    @Test
    void only_targets_in_force_can_be_chosen() {
        assertThat(keys(filePetition.file(modification(order(), 1, 7), Actors.producer())))
                .containsExactly("petition.refused.targetNotInForce");
    }

    @Test
    void a_company_has_one_open_petition_on_an_order() {
        OrderId order = order();
        filed(modification(order, 1));

        assertThat(keys(filePetition.file(modification(order, 2), Actors.producer())))
                .containsExactly("petition.refused.alreadyOpen");
        assertThat(filePetition.file(modification(order, 2), Actors.importer()).isRefused())
                .isFalse();
    }

    @Test
    void a_file_that_is_not_taken_leaves_nothing_behind() {
        OrderId order = order();
        NewPetition good = modification(order, 1);
        Attachment program =
                new Attachment(PetitionPaper.SUPPLY_CHAIN_MAP, "map.exe", null, new ByteArrayInputStream(new byte[] {
                    'M', 'Z', 0, 3, 0, 0, 0, 4, 0, 0
                }));
        NewPetition command = new NewPetition(
                order,
                good.targets(),
                good.kind(),
                null,
                good.statement(),
                good.evidence(),
                List.of(file("a.txt"), program));

        assertThat(fields(filePetition.file(command, Actors.producer()))).containsExactly("supplyChainMaps");
        assertThat(petitions.openOf("ORG-TARIM", order)).isEmpty();
        assertThat(jdbc.sql("select count(*) from inbox_task where case_title like ?")
                        .param(order + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void where_the_indicators_of_an_order_are_not_known_the_petition_speaks_to_all_eleven() {
        OrderId order = order();
        jdbc.sql("update trade_order set indicators = '{}' where id = ?")
                .param(order.value())
                .update();

        assertThat(indicators.of(orders.get(order))).containsExactly(IloIndicator.values());
        assertThat(indicators.areKnown(orders.get(order))).isFalse();
        assertThat(filePetition.file(modification(order, 1), Actors.producer()).reasons())
                .hasSize(9);
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
