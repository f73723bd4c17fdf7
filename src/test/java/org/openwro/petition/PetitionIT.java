package org.openwro.petition;

import static org.openwro.petition.process.OrderModificationModel.TASK_APPROVE;
import static org.openwro.petition.process.OrderModificationModel.TASK_ASSESS;
import static org.openwro.petition.process.OrderModificationModel.TASK_CHECK;
import static org.openwro.petition.process.OrderModificationModel.TASK_REVIEW;
import static org.openwro.petition.process.OrderModificationModel.TASK_SIGN;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openwro.Actors;
import org.openwro.browser.OpenWroBrowserIT;
import org.openwro.document.Documents;
import org.openwro.document.StoredDocument;
import org.openwro.identity.Actor;
import org.openwro.order.OrderId;
import org.openwro.order.Orders;
import org.openwro.order.ReleaseKind;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.reference.IloIndicator;
import org.openwro.screening.core.EndAnchor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Orders to petition against, and the steps of the chain by the personas who take them. */
abstract class PetitionIT extends OpenWroBrowserIT {

    protected static final Remediation REMEDIATION =
            Remediation.of("412 workers owed fees", "Repayment receipts of 412 workers", "No fees; a hotline");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    protected PreparePetition preparePetition;

    @Autowired
    protected NamePlaces namePlaces;

    @Autowired
    protected AnswerIndicators answerIndicators;

    @Autowired
    protected AddPapers addPapers;

    @Autowired
    protected ViewPetition viewPetition;

    @Autowired
    protected KeepLedger keepLedger;

    @Autowired
    protected RecordAudit recordAudit;

    @Autowired
    protected DescribeWorkers describeWorkers;

    @Autowired
    private Documents documents;

    @Autowired
    protected FilePetition filePetition;

    @Autowired
    protected CheckPetition checkPetition;

    @Autowired
    protected AssessPetition assessPetition;

    @Autowired
    protected AnswerPetitionQuestions answerPetitionQuestions;

    @Autowired
    protected ReviewPetition reviewPetition;

    @Autowired
    protected ApprovePetition approvePetition;

    @Autowired
    protected SignDecision signDecision;

    @Autowired
    protected WithdrawPetition withdrawPetition;

    @Autowired
    protected Petitions petitions;

    @Autowired
    protected PetitionRecord record;

    @Autowired
    protected Orders orders;

    @Autowired
    private UserDetailsService users;

    /** An order of the public history, announced with debt bondage and isolation, on two producers. */
    protected OrderId order() {
        OrderId id = new OrderId("WRO-XX-PETITION-" + NUMBER.incrementAndGet());
        jdbc.sql(
                        """
                        insert into trade_order (id, instrument, state, source, country, title, producer, merchandise, scope, issued,
                          issued_from, issued_to, effective_on, status, status_on, status_from, indicators)
                        values (?, 'WRO', 'IN_FORCE', 'HISTORY', 'CN', 'Quillon Mills', 'Quillon Mills; Quillon Spinning', 'Yarn',
                          'ENTITY', '2021-01-13', '2021-01-13', '2021-01-13', '2021-01-13', 'ACTIVE', '2021-01-13', '2021-01-13',
                          '{ILO-04,ILO-09}')
                        """)
                .param(id.value())
                .update();
        for (int seq = 1; seq <= 2; seq++) {
            jdbc.sql(
                            """
                            insert into order_target (order_id, seq, kind, name, country, goods_words, in_force_from)
                            values (?, ?, 'ENTITY', ?, 'CN', '{yarn}', date '2021-01-13')
                            """)
                    .params(id.value(), seq, seq == 1 ? "Quillon Mills" : "Quillon Spinning")
                    .update();
        }
        return id;
    }

    protected static NewPetition modification(OrderId order, Integer... targets) {
        return new NewPetition(
                order,
                Set.of(targets),
                ReleaseKind.MODIFICATION,
                null,
                "Fees were repaid to every worker, and the dormitories are open.");
    }

    protected static NewPetition revocation(OrderId order) {
        return new NewPetition(
                order,
                Set.of(1, 2),
                ReleaseKind.REVOCATION,
                "",
                "The mill never employed the workers that the order names.");
    }

    protected static Attachment file(String name) {
        return new Attachment(
                PetitionPaper.AUDIT_REPORT,
                name,
                "text/plain",
                new ByteArrayInputStream("An unannounced audit".getBytes(StandardCharsets.UTF_8)));
    }

    protected PetitionId filed(NewPetition command) {
        return file(command, Actors.producer()).orThrow();
    }

    /** Prepares it with a paper and, for a modification, an answer on every indicator at every place, and files it. */
    protected Outcome<PetitionId> file(NewPetition command, Actor actor) {
        return preparePetition.prepare(command, actor).then(id -> {
            addPapers.add(id, List.of(file("audit.txt")), actor).orThrow();
            if (command.kind() == ReleaseKind.MODIFICATION) {
                placesOf(id, actor).forEach(place -> answer(id, place.seq(), actor));
                fillRecord(id, actor);
            }
            return filePetition.file(id, actor);
        });
    }

    protected List<PetitionPlace> placesOf(PetitionId id, Actor actor) {
        return viewPetition.view(id, actor).orElseThrow().places();
    }

    /** All that is held against a petition to modify besides its answers. */
    protected void fillRecord(PetitionId id, Actor actor) {
        Set<Integer> places =
                placesOf(id, actor).stream().map(PetitionPlace::seq).collect(Collectors.toSet());
        recordAudit.add(id, audit(paperOf(id, actor), true, places), actor).orThrow();
        keepLedger
                .add(
                        id,
                        new RepaymentText(
                                "W-1", "RECRUITMENT_FEE", "CNY", "900", "900", "2026-01-10", "audit.txt, p. 2"),
                        actor)
                .orThrow();
        describeWorkers
                .describe(id, new WorkerVoice("They chose five of their own", "A hotline of a charity", ""), actor)
                .orThrow();
    }

    protected ThirdPartyAudit audit(String report, boolean unannounced, Set<Integer> places) {
        LocalDate day = LocalDate.of(2026, 1, 5);
        return new ThirdPartyAudit(
                0, "Lattice Assurance", "Paid by a fund of buyers", unannounced, day, day.plusDays(2), places, report);
    }

    protected String paperOf(PetitionId id, Actor actor) {
        return viewPetition
                .view(id, actor)
                .orElseThrow()
                .documents()
                .get(0)
                .id()
                .value();
    }

    /** Answers every indicator at this place. */
    protected void answer(PetitionId id, int place, Actor actor) {
        Map<IloIndicator, AnswerIndicators.Answered> answers = petitions.get(id).indicators().stream()
                .collect(Collectors.toMap(each -> each, each -> new AnswerIndicators.Answered(REMEDIATION, Set.of())));
        answerIndicators.answer(id, place, answers, actor).orThrow();
    }

    /** A petition of the producer on a new order that waits for its assessment. */
    protected PetitionId inAssessment() {
        return check(filed(modification(order(), 1)), Actors.investigator());
    }

    protected PetitionId check(PetitionId id, Actor actor) {
        return checkPetition
                .check(taskOf(id, TASK_CHECK), Completeness.full(), actor)
                .orThrow();
    }

    protected static Assessment everythingRemediated(EndAnchor anchor, LocalDate day) {
        return new Assessment(
                List.of(
                        new IndicatorResult(1, IloIndicator.ISOLATION, true, "Gates seen open"),
                        new IndicatorResult(1, IloIndicator.DEBT_BONDAGE, true, "Receipts checked")),
                Proposal.grant(anchor, day, "Every indicator was remediated."));
    }

    protected static Assessment notEverythingRemediated() {
        return new Assessment(
                List.of(
                        new IndicatorResult(1, IloIndicator.ISOLATION, true, "Gates seen open"),
                        new IndicatorResult(1, IloIndicator.DEBT_BONDAGE, false, "Fees of 30 workers are still owed")),
                Proposal.deny("Recruitment fees are still owed."));
    }

    protected Outcome<PetitionId> assess(PetitionId id, Assessment assessment, Actor actor) {
        return assessPetition.assess(taskOf(id, TASK_ASSESS), assessment, actor);
    }

    protected Outcome<PetitionId> review(PetitionId id, Actor actor) {
        return reviewPetition.review(taskOf(id, TASK_REVIEW), ChainDecision.agree("The record carries it"), actor);
    }

    protected Outcome<PetitionId> approve(PetitionId id, Actor actor) {
        return approvePetition.approve(taskOf(id, TASK_APPROVE), ChainDecision.agree(""), actor);
    }

    protected Outcome<PetitionId> sign(PetitionId id, Actor actor) {
        return signDecision.sign(taskOf(id, TASK_SIGN), Signature.sign(), actor);
    }

    /** Walks a petition that waits for its assessment to the Commissioner. */
    protected PetitionId toSignature(PetitionId id, Assessment assessment) {
        assess(id, assessment, Actors.investigator()).orThrow();
        review(id, Actors.counsel()).orThrow();
        approve(id, Actors.director()).orThrow();
        return id;
    }

    protected String taskOf(PetitionId id, String taskKey) {
        return task(id.value(), taskKey).id();
    }

    protected PetitionState stateOf(PetitionId id) {
        return petitions.get(id).state();
    }

    protected static List<String> keys(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::messageKey).toList();
    }

    protected static List<String> fields(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::field).toList();
    }

    /** Titles of the letters on this petition. */
    protected List<String> letters(PetitionId id) {
        return jdbc.sql("select title from document where case_key = ? and kind = 'LETTER' order by stored_at")
                .param(id.value())
                .query(String.class)
                .list();
    }

    /** Subjects of the mails to this recipient on this petition. */
    protected List<String> mails(PetitionId id, String recipient) {
        return jdbc.sql("select subject from outgoing_mail where case_key = ? and recipient = ? order by id")
                .params(id.value(), recipient)
                .query(String.class)
                .list();
    }

    protected RequestPostProcessor as(String username) {
        return SecurityMockMvcRequestPostProcessors.user(users.loadUserByUsername(username));
    }

    /** Words of the only letter on this petition. */
    protected String letterWords(PetitionId id) {
        StoredDocument letter = documents.listFor(id.value(), Actors.investigator()).stream()
                .filter(each -> each.kind().equals(StoredDocument.LETTER))
                .findFirst()
                .orElseThrow();
        try (InputStream content = documents.open(letter.id());
                PDDocument pdf = Loader.loadPDF(content.readAllBytes())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
