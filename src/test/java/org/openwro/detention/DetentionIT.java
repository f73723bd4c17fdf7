package org.openwro.detention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openwro.Actors;
import org.openwro.browser.OpenWroBrowserIT;
import org.openwro.document.Documents;
import org.openwro.document.StoredDocument;
import org.openwro.enforcement.Hit;
import org.openwro.enforcement.LinesHit;
import org.openwro.identity.Actor;
import org.openwro.identity.DemoPersonas;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** Shipments held at Los Angeles for Harbor Home Textiles, and the steps of their detention by the personas who take them. */
public abstract class DetentionIT extends OpenWroBrowserIT {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    protected static final Actor PAT = Actors.officerAtLosAngeles();
    protected static final Actor PAULA = Actors.portDirectorAtLosAngeles();
    protected static final Actor DIEGO = Actors.director();
    protected static final Actor TARA = Actors.tradeSpecialist();
    protected static final Actor HARPER = Actors.importer();

    @Autowired
    protected Detentions detentions;

    @Autowired
    protected DetentionClocks clocks;

    @Autowired
    protected RecordPresentation recordPresentation;

    @Autowired
    protected DecideOnDetention decideOnDetention;

    @Autowired
    protected FileProof fileProof;

    @Autowired
    protected ChooseExport chooseExport;

    @Autowired
    protected ReviewProof reviewProof;

    @Autowired
    protected AnswerQuestions answerQuestions;

    @Autowired
    protected DecideAdmissibility decideAdmissibility;

    @Autowired
    protected FileProtest fileProtest;

    @Autowired
    protected AskForExport askForExport;

    @Autowired
    protected DecideProtest decideProtest;

    @Autowired
    protected RecordExport recordExport;

    @Autowired
    protected RecordDestruction recordDestruction;

    @Autowired
    protected Documents documents;

    @Autowired
    protected TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private UserDetailsService users;

    protected static String order(String prefix) {
        return prefix + "-TEST-" + NUMBER.incrementAndGet();
    }

    protected static String entry() {
        return "ENT-" + NUMBER.incrementAndGet();
    }

    protected void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    protected DetentionId hit(Hit... hits) {
        publish(new LinesHit(List.of(hits)));
        return detentions.openOf(hits[0].line().entryNumber()).get(0).id();
    }

    /** Two lines, imported today, held under one order. */
    protected DetentionId held(String order) {
        return held(order, DemoPersonas.HARBOR.name());
    }

    protected DetentionId held(String order, String importer) {
        String entry = entry();
        LocalDate today = clock.today();
        return hit(
                LineFixture.hit(LineFixture.line(entry, 1, importer, today), order),
                LineFixture.hit(LineFixture.line(entry, 2, importer, today), order));
    }

    protected DetentionId presented(DetentionId id) {
        recordPresentation
                .record(new RecordPresentation.Command(id, clock.today()), PAT)
                .orThrow();
        return id;
    }

    protected Outcome<Detention> decide(DetentionId id, LineChoice... choices) {
        return decideOnDetention.decide(new DecideOnDetention.Command(id, decisions(id, choices)), PAT);
    }

    /** Detained and told to the importer, who has not answered yet. */
    protected DetentionId noticed(DetentionId id) {
        decide(presented(id), LineChoice.DETAIN, LineChoice.DETAIN).orThrow();
        jobs.runDue();
        return id;
    }

    protected DetentionId proven(DetentionId id) {
        fileProof.file(proof(id), HARPER).orThrow();
        return id;
    }

    /** Reviewed without a question, and decided as given. */
    protected DetentionId decided(DetentionId id, LineChoice... choices) {
        recommend(id, choices).orThrow();
        decideAdmissibility
                .decide(new DecideAdmissibility.Command(id, decisions(id, choices)), PAULA)
                .orThrow();
        jobs.runDue();
        return id;
    }

    protected Outcome<Detention> recommend(DetentionId id, LineChoice... choices) {
        return reviewProof.review(
                new ReviewProof.Command(id, List.of(), "Traced to the gin.", decisions(id, choices)), TARA);
    }

    /** Excluded because the proof did not satisfy. */
    protected DetentionId excluded() {
        return decided(proven(noticed(held(order("WRO")))), LineChoice.EXCLUDE, LineChoice.EXCLUDE);
    }

    protected DetentionId protested() {
        DetentionId id = excluded();
        protest(id, HARPER).orThrow();
        return id;
    }

    protected Outcome<Detention> protest(DetentionId id, Actor actor) {
        return fileProtest.file(
                new FileProtest.Command(id, "The cotton grew in Texas.", List.of(file("bales.txt"))), actor);
    }

    protected Outcome<Detention> decideProtest(DetentionId id, boolean granted) {
        return decideProtest(id, granted, DIEGO);
    }

    protected Outcome<Detention> decideProtest(DetentionId id, boolean granted, Actor actor) {
        return decideProtest.decide(new DecideProtest.Command(id, granted, "See the bale list."), actor);
    }

    protected Outcome<Detention> export(DetentionId id, Actor actor) {
        return recordExport.record(
                new RecordExport.Command(id, clock.today(), "MV Alba, B/L 77", "P. Nguyen", quantities(id)), actor);
    }

    protected Map<String, BigDecimal> quantities(DetentionId id) {
        return detentions.get(id).linesInHand().stream()
                .collect(Collectors.toMap(DetentionLine::lineId, DetentionLine::quantity));
    }

    protected List<LineDecision> decisions(DetentionId id, LineChoice... choices) {
        List<DetentionLine> lines = detentions.get(id).linesInHand();
        return IntStream.range(0, Math.min(lines.size(), choices.length))
                .mapToObj(index -> new LineDecision(lines.get(index).lineId(), choices[index], "Because of the papers"))
                .toList();
    }

    protected FileProof.Command proof(DetentionId id) {
        return new FileProof.Command(id, certificate("Tarim Weaving Mill Co., Ltd."), statement("Harper Quinn"));
    }

    protected Certificate certificate(String signer) {
        LocalDate today = clock.today();
        return new Certificate(
                signer,
                "SELLER",
                today.minusDays(30),
                "300 KG woven cotton",
                "2 bales, marks TW 1-2",
                "Tarim Weaving Mill Co., Ltd.",
                "Aksu",
                "MV Alba",
                "Qingdao",
                today.minusDays(200),
                "No forced labor was used at any stage.",
                file("certificate.txt"));
    }

    protected ImporterStatement statement(String signer) {
        return new ImporterStatement(
                signer, "IMPORTER", clock.today().minusDays(1), "We visited every tier.", file("statement.txt"));
    }

    protected static Upload file(String name) {
        return new Upload(name, new ByteArrayInputStream(("paper " + name).getBytes(StandardCharsets.UTF_8)));
    }

    protected void passed(Function<Detention, LocalDate> dueOn, DetentionId id) {
        clock.set(dueOn.apply(detentions.get(id)).plusDays(1));
        jobs.runDue();
    }

    protected DetentionState state(DetentionId id) {
        return detentions.get(id).state();
    }

    protected List<LineState> lineStates(DetentionId id) {
        return detentions.get(id).lines().stream().map(DetentionLine::state).toList();
    }

    protected void everythingIsAccountedFor(DetentionId id) {
        Balance balance = detentions.get(id).balance();
        assertThat(balance.lines()).isEqualTo(2);
        assertThat(balance.quantity("KG")).isEqualByComparingTo("300");
    }

    protected List<String> letters(DetentionId id, Actor reader) {
        return documents.listFor(id.value(), reader).stream()
                .filter(each -> each.kind().equals(StoredDocument.LETTER))
                .map(StoredDocument::title)
                .map(title -> title.replaceAll(",.*", ""))
                .toList();
    }

    protected String letter(DetentionId id, String title) throws IOException {
        var letter = documents.listFor(id.value(), HARPER).stream()
                .filter(each -> each.title().startsWith(title))
                .findFirst()
                .orElseThrow();
        try (InputStream content = documents.open(letter.id());
                PDDocument pdf = Loader.loadPDF(content.readAllBytes())) {
            PDFTextStripper lines = new PDFTextStripper();
            lines.setSortByPosition(true);
            return lines.getText(pdf).replaceAll("\\s+", " ");
        }
    }

    protected static List<String> keys(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::messageKey).toList();
    }

    protected static List<String> fields(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::field).toList();
    }

    protected RequestPostProcessor as(String username) {
        return SecurityMockMvcRequestPostProcessors.user(users.loadUserByUsername(username));
    }

    protected List<String> mailsTo(DetentionId id, String... recipients) {
        return jdbc.sql("select subject from outgoing_mail where case_key = :key and recipient in (:to)")
                .param("key", id.value())
                .param("to", Arrays.asList(recipients))
                .query(String.class)
                .list();
    }
}
