package org.openwro.detention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;

/** What is refused, and that a refusal writes nothing. */
class DetentionRefusalsIT extends DetentionIT {

    private Outcome<Detention> present(DetentionId id, LocalDate day) {
        return recordPresentation.record(new RecordPresentation.Command(id, day), PAT);
    }

    @Test
    void goods_cannot_be_presented_before_their_import_in_the_future_or_on_no_day() {
        DetentionId id = held(order("WRO"));
        LocalDate today = clock.today();

        assertThat(keys(present(id, today.plusDays(1)))).containsExactly("detention.present.future");
        assertThat(keys(present(id, today.minusDays(1)))).containsExactly("detention.present.beforeImport");
        assertThat(keys(present(id, null))).containsExactly("detention.present.required");
        assertThat(state(id)).isEqualTo(DetentionState.HELD);
    }

    @Test
    void every_line_needs_a_choice_and_a_release_its_reason() {
        DetentionId id = presented(held(order("WRO")));
        String first = detentions.get(id).lines().get(0).lineId();

        assertThat(keys(decide(id)))
                .containsOnly("detention.line.choiceRequired")
                .hasSize(2);
        assertThat(fields(decide(id, LineChoice.DETAIN, LineChoice.EXCLUDE))).containsExactly("choice-2");
        var noReason = List.of(new LineDecision(first, LineChoice.RELEASE, " "));
        assertThat(fields(decideOnDetention.decide(new DecideOnDetention.Command(id, noReason), PAT)))
                .containsExactly("reason-1", "choice-2");
        assertThat(lineStates(id)).containsOnly(LineState.HELD);
    }

    @Test
    void two_parties_sign_two_documents() {
        DetentionId id = noticed(held(order("WRO")));

        Outcome<Detention> sameHand = fileProof.file(
                new FileProof.Command(id, certificate("Harper Quinn"), statement("Harper Quinn")), HARPER);
        Outcome<Detention> importer = fileProof.file(
                new FileProof.Command(id, certificate("HARBOR HOME TEXTILES LLC"), statement("Harper Quinn")), HARPER);

        assertThat(keys(sameHand)).containsExactly("detention.proof.certificate.notTheImporter");
        assertThat(keys(importer)).containsExactly("detention.proof.certificate.notTheImporter");
    }

    @Test
    void proof_without_its_parts_is_refused_part_by_part() {
        DetentionId id = noticed(held(order("WRO")));
        Certificate nothing = new Certificate("", "", null, "", "", "", "", "", "", null, "", Upload.none());
        Outcome<Detention> outcome = fileProof.file(
                new FileProof.Command(id, nothing, new ImporterStatement("", "", null, "", Upload.none())), HARPER);

        assertThat(outcome.reasons()).hasSize(ProofPolicies.ALL.size() - 1);
        assertThat(fields(outcome)).contains("certificateFile", "statementFile", "departedOn", "statementText");
    }

    @Test
    void when_one_file_is_not_taken_neither_is_kept() {
        DetentionId id = noticed(held(order("WRO")));
        Upload script = new Upload("page.html", new ByteArrayInputStream("<html><script>".getBytes()));
        ImporterStatement statement =
                new ImporterStatement("Harper Quinn", "IMPORTER", clock.today(), "We asked.", script);

        Outcome<Detention> outcome = fileProof.file(
                new FileProof.Command(id, certificate("Tarim Weaving Mill Co., Ltd."), statement), HARPER);

        assertThat(fields(outcome)).containsExactly("statementFile");
        assertThat(documents.listFor(id.value(), PAT)).hasSize(1);
        assertThat(state(id)).isEqualTo(DetentionState.PROOF_PENDING);
    }

    @Test
    void proof_on_the_day_after_the_three_months_does_not_count_even_before_the_timer_fired() {
        DetentionId id = noticed(held(order("WRO")));
        clock.set(clocks.proof(clock.today()).dueOn().plusDays(1));

        assertThat(keys(fileProof.file(proof(id), HARPER))).containsExactly("detention.proof.late.C09");
    }

    @Test
    void export_needs_a_confirmation_and_is_not_open_under_a_finding() {
        DetentionId wro = noticed(held(order("WRO")));
        DetentionId finding = noticed(held(order("FND")));

        assertThat(keys(chooseExport.choose(new ChooseExport.Command(wro, false), HARPER)))
                .containsExactly("detention.export.confirm");
        assertThat(keys(chooseExport.choose(new ChooseExport.Command(finding, true), HARPER)))
                .containsExactly("detention.export.finding");
    }

    @Test
    void what_leaves_must_be_what_was_held() {
        DetentionId id = noticed(held(order("WRO")));
        chooseExport.choose(new ChooseExport.Command(id, true), HARPER).orThrow();
        Map<String, BigDecimal> short0f = new HashMap<>(quantities(id));
        short0f.replaceAll((line, quantity) -> quantity.subtract(BigDecimal.ONE));

        Outcome<Detention> outcome =
                recordExport.record(new RecordExport.Command(id, clock.today().plusDays(1), "", "", short0f), PAT);

        assertThat(fields(outcome)).containsExactly("on", "quantity-1", "quantity-2", "where", "before");
        assertThat(state(id)).isEqualTo(DetentionState.EXPORT_PENDING);
    }

    @Test
    void a_review_needs_a_question_or_a_note_with_a_recommendation_on_every_line() {
        DetentionId id = proven(noticed(held(order("WRO"))));
        assertThat(fields(reviewProof.review(new ReviewProof.Command(id, List.of(" "), "", List.of()), TARA)))
                .containsExactly("note", "choice-1", "choice-2");

        reviewProof.review(ReviewProof.Command.asking(id, "Which gin?"), TARA).orThrow();
        assertThat(fields(answerQuestions.answer(new AnswerQuestions.Command(id, Map.of(), List.of()), HARPER)))
                .containsExactly("answer-1");
    }

    @Test
    void nobody_decides_on_an_own_review() {
        DetentionId id = proven(noticed(held(order("WRO"))));
        recommend(id, LineChoice.RELEASE, LineChoice.RELEASE).orThrow();
        Actor both = new Actor(TARA.username(), "", PAULA.roles(), PAULA.ports(), null);

        assertThat(keys(decideAdmissibility.decide(
                        new DecideAdmissibility.Command(id, decisions(id, LineChoice.RELEASE, LineChoice.RELEASE)),
                        both)))
                .containsExactly("detention.admissibility.ownReview");
    }

    @Test
    void only_an_exclusion_can_be_protested_once_and_with_grounds() {
        DetentionId detained = noticed(held(order("WRO")));
        assertThat(keys(protest(detained, HARPER))).containsExactly("detention.protest.notExcluded");

        DetentionId seized = decided(proven(noticed(held(order("FND")))), LineChoice.EXCLUDE, LineChoice.EXCLUDE);
        assertThat(keys(protest(seized, HARPER))).containsExactly("detention.protest.seizure");

        DetentionId id = excluded();
        assertThat(keys(fileProtest.file(new FileProtest.Command(id, " ", List.of()), HARPER)))
                .containsExactly("detention.protest.groundsRequired");
        protest(id, HARPER).orThrow();
        assertThat(keys(protest(id, HARPER))).containsExactly("detention.protest.onFile");
        assertThat(keys(decideProtest.decide(new DecideProtest.Command(id, null, ""), DIEGO)))
                .containsExactly("detention.protest.choiceRequired", "detention.protest.reasonRequired");
    }

    @Test
    void after_sixty_days_a_protest_is_too_late_and_nothing_is_destroyed_before() {
        DetentionId id = excluded();
        passed(each -> clocks.abandonment(each.course().exclusion().on()).dueOn(), id);

        assertThat(keys(protest(id, HARPER))).containsExactly("detention.protest.abandoned");
        LocalDate tooEarly = clock.today().minusDays(1);
        assertThat(keys(recordDestruction.record(
                        new RecordDestruction.Command(id, tooEarly, "Furnace", "Pat", quantities(id)), PAT)))
                .containsExactly("detention.disposal.tooEarly");
    }

    @Test
    void each_step_is_refused_to_people_of_another_port_company_or_role() {
        DetentionId id = held(order("WRO"));
        var presentation = new RecordPresentation.Command(id, clock.today());
        for (Actor other : List.of(Actors.officerAtNewark(), PAULA, HARPER, TARA, Actors.auditor())) {
            assertThat(recordPresentation.record(presentation, other).isRefused())
                    .isTrue();
        }
        presented(id);
        var decision = new DecideOnDetention.Command(id, decisions(id, LineChoice.DETAIN, LineChoice.DETAIN));
        assertThat(decideOnDetention.decide(decision, Actors.officerAtNewark()).isRefused())
                .isTrue();
        decideOnDetention.decide(decision, PAT).orThrow();
        jobs.runDue();

        for (Actor other : List.of(Actors.otherImporter(), Actors.producer(), PAT, TARA)) {
            assertThat(fileProof.file(proof(id), other).isRefused()).isTrue();
            assertThat(chooseExport
                            .choose(new ChooseExport.Command(id, true), other)
                            .isRefused())
                    .isTrue();
        }
        proven(id);
        assertThat(reviewProof
                        .review(ReviewProof.Command.asking(id, "Why?"), HARPER)
                        .isRefused())
                .isTrue();
        recommend(id, LineChoice.EXCLUDE, LineChoice.EXCLUDE).orThrow();
        var admissibility = new DecideAdmissibility.Command(id, decisions(id, LineChoice.EXCLUDE, LineChoice.EXCLUDE));
        for (Actor other : List.of(Actors.portDirectorAtNewark(), PAT, TARA)) {
            assertThat(decideAdmissibility.decide(admissibility, other).isRefused())
                    .isTrue();
        }
        decideAdmissibility.decide(admissibility, PAULA).orThrow();
        jobs.runDue();

        for (Actor other : List.of(Actors.otherImporter(), Actors.producer(), PAT, Actors.auditor())) {
            assertThat(keys(protest(id, other))).containsExactly("detention.notYours");
            assertThat(keys(askForExport.ask(id, other))).containsExactly("detention.notYours");
        }
        for (Actor other : List.of(Actors.officerAtNewark(), HARPER, PAULA)) {
            assertThat(keys(export(id, other))).containsExactly("detention.notYours");
        }
        protest(id, Actors.broker()).orThrow();
        assertThat(decideProtest
                        .decide(new DecideProtest.Command(id, true, "x"), Actors.portDirectorAtNewark())
                        .isRefused())
                .isTrue();
        assertThat(state(id)).isEqualTo(DetentionState.PROTESTED);
    }

    @Test
    void a_representative_with_a_letter_of_authority_acts_for_the_importer() {
        DetentionId id = noticed(held(order("WRO")));

        assertThat(fileProof.file(proof(id), Actors.broker()).isRefused()).isFalse();
    }

    @Test
    void papers_of_an_importer_without_account_come_by_post_to_its_port() {
        DetentionId id = noticed(held(order("WRO"), "Nobody Knows Trading"));
        assertThat(mailsTo(id, "pat@openwro.example")).hasSize(1);
        assertThat(fileProof.file(proof(id), Actors.officerAtNewark()).isRefused())
                .isTrue();

        fileProof.file(proof(id), PAT).orThrow();
        decided(id, LineChoice.EXCLUDE, LineChoice.EXCLUDE);
        protest(id, PAT).orThrow();

        assertThat(state(id)).isEqualTo(DetentionState.PROTESTED);
    }

    @Test
    void nobody_decides_the_protest_against_an_exclusion_that_is_his_own() {
        DetentionId id = protested();
        Actor paulaAtHeadquarters = new Actor(PAULA.username(), "", DIEGO.roles(), Set.of(), null);

        for (Actor paula : List.of(PAULA, paulaAtHeadquarters)) {
            Outcome<Detention> outcome = decideProtest(id, true, paula);
            assertThat(outcome.reasons()).containsExactly(Refusal.of("detention.protest.ownExclusion", "paula"));
        }
        assertThat(state(id)).isEqualTo(DetentionState.PROTESTED);
        assertThat(decideProtest(id, true, Actors.portDirectorAtNewark()).isRefused())
                .isTrue();
        decideProtest(id, true, DIEGO).orThrow();
    }
}
