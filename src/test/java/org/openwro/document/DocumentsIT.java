package org.openwro.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.OpenWroIT;
import org.openwro.audit.AuditEntry;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.PageQuery;
import org.openwro.platform.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.support.TransactionTemplate;

class DocumentsIT extends OpenWroIT {

    private static final Actor VICTOR = Actors.investigator();

    @Autowired
    Documents documents;

    @Autowired
    Letters letters;

    @Autowired
    AuditTrail audit;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DocumentSettings settings;

    @Autowired
    UserDetailsService users;

    @Autowired
    DocumentRows rows;

    @Autowired
    DocumentStore store;

    @Autowired
    VisibilityRules rules;

    private final String key = "TST-" + UUID.randomUUID();

    private Outcome<StoredDocument> file(String title, Visibility visibility, byte[] content) {
        return documents.store(
                key, new NewDocument(title, "EVIDENCE", visibility, null, new ByteArrayInputStream(content)), VICTOR);
    }

    private StoredDocument filed(String title, Visibility visibility, String content) {
        return file(title, visibility, content.getBytes(StandardCharsets.UTF_8)).orThrow();
    }

    private List<String> actions() {
        return audit.of(key, new PageQuery(0, 50)).items().stream()
                .map(AuditEntry::action)
                .toList();
    }

    private long rows() {
        return jdbc.sql("select count(*) from document where case_key = ?")
                .param(key)
                .query(Long.class)
                .single();
    }

    @Test
    void a_document_is_kept_with_its_audit_entry_and_read_back() throws IOException {
        StoredDocument document = filed("Statement", Visibility.PARTIES, "We buy no cotton from there. " + key);

        try (InputStream content = documents.open(document.id())) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                    .endsWith(key);
        }
        assertThat(documents.find(document.id())).contains(document);
        assertThat(document.mediaType()).isEqualTo("text/plain");
        AuditEntry entry = audit.of(key, new PageQuery(0, 1)).items().get(0);
        assertThat(entry.action()).isEqualTo("audit.document.stored");
        assertThat(entry.args()).containsExactly(document.id().value(), "EVIDENCE");
        assertThat(entry.actor()).isEqualTo("victor");
    }

    @Test
    void with_a_scanner_a_clean_file_is_kept_an_infected_one_and_any_that_is_not_scanned_are_refused()
            throws IOException {
        try (FakeClamd clamd = FakeClamd.running()) {
            MalwareScan scan = new ClamdScan(clamd.address(), Duration.ofSeconds(30));
            Documents scanned = new Documents(rows, store, rules, audit, settings, scan, clock);
            assertThat(storedBy(scanned, "Pay slips " + key)).isEqualTo("");
            assertThat(storedBy(scanned, "X EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE"))
                    .isEqualTo("document.malware");
            clamd.close();
            assertThat(storedBy(scanned, "Pay slips again")).isEqualTo("document.notScanned");
        }
        assertThat(rows()).isEqualTo(1);
    }

    private String storedBy(Documents scanned, String content) {
        return transaction.execute(status -> scanned
                .store(
                        key,
                        new NewDocument(
                                "Slip",
                                "EVIDENCE",
                                Visibility.CONFIDENTIAL,
                                null,
                                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))),
                        VICTOR)
                .reasons()
                .stream()
                .map(Refusal::messageKey)
                .collect(Collectors.joining()));
    }

    @Test
    void the_same_content_is_stored_once() throws IOException {
        StoredDocument first = filed("First", Visibility.PUBLIC, "Same content " + key);
        StoredDocument second = filed("Second", Visibility.CONFIDENTIAL, "Same content " + key);

        assertThat(second.sha256()).isEqualTo(first.sha256());
        assertThat(rows()).isEqualTo(2);
        try (Stream<Path> files = Files.walk(settings.dir())) {
            assertThat(files.filter(file -> file.getFileName().toString().equals(first.sha256())))
                    .hasSize(1);
        }
    }

    @Test
    void what_is_empty_too_large_untitled_or_executable_is_refused_and_leaves_nothing() throws IOException {
        byte[] tooLarge = new byte[(int) settings.maxSize().toBytes() + 1];

        assertThat(reason(file("Empty", Visibility.PUBLIC, new byte[0]))).isEqualTo("document.empty");
        assertThat(reason(file("Large", Visibility.PUBLIC, tooLarge))).isEqualTo("document.tooLarge");
        assertThat(reason(file(" ", Visibility.PUBLIC, new byte[1]))).isEqualTo("document.title.required");
        assertThat(reason(file("Form.pdf", Visibility.PUBLIC, new byte[] {'M', 'Z', (byte) 0x90, 0})))
                .isEqualTo("document.typeNotTaken");
        assertThat(rows()).isZero();
        assertThat(actions()).isEmpty();
        try (Stream<Path> left = Files.list(settings.dir().resolve("incoming"))) {
            assertThat(left).isEmpty();
        }
    }

    private static String reason(Outcome<?> outcome) {
        assertThat(outcome.isRefused()).isTrue();
        return outcome.reasons().get(0).messageKey();
    }

    @Test
    void a_rolled_back_transaction_leaves_neither_document_nor_entry() {
        transaction.executeWithoutResult(status -> {
            filed("Statement", Visibility.PUBLIC, "gone");
            status.setRollbackOnly();
        });

        assertThat(rows()).isZero();
        assertThat(actions()).isEmpty();
    }

    @Test
    void lists_show_what_the_reader_may_see() {
        filed("Secret", Visibility.CONFIDENTIAL, "a");
        filed("Party", Visibility.PARTIES, "b");
        filed("Open", Visibility.PUBLIC, "c");

        assertThat(documents.listFor(key, VICTOR)).hasSize(3);
        assertThat(documents.listFor(key, Actors.importer()))
                .extracting(StoredDocument::title)
                .containsExactly("Open");
        assertThat(documents.listFor(key, Actor.anonymous()))
                .extracting(StoredDocument::title)
                .containsExactly("Open");
    }

    @Test
    void a_public_document_is_sent_to_everybody_as_a_download_that_no_browser_interprets() throws Exception {
        StoredDocument document = filed("Açıklama", Visibility.PUBLIC, "<b>text</b> for all");

        mvc.perform(get(document.href()))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string(
                                "Content-Disposition",
                                allOf(startsWith("attachment"), containsString("UTF-8''A%C3%A7%C4%B1klama.txt"))))
                .andExpect(content().string("<b>text</b> for all"));
    }

    @Test
    void a_confidential_document_does_not_exist_for_outsiders_and_each_view_by_staff_is_recorded() throws Exception {
        StoredDocument document = filed("Informant", Visibility.CONFIDENTIAL, "names");

        mvc.perform(get(document.href())).andExpect(status().isNotFound());
        mvc.perform(get(document.href()).with(user(users.loadUserByUsername("harper"))))
                .andExpect(status().isNotFound());
        mvc.perform(get("/documents/" + UUID.randomUUID())).andExpect(status().isNotFound());
        assertThat(actions()).containsExactly("audit.document.stored");

        mvc.perform(get(document.href()).with(user(users.loadUserByUsername("victor"))))
                .andExpect(status().isOk());
        assertThat(actions()).containsExactly("audit.document.viewed", "audit.document.stored");
        assertThat(audit.verify(key)).isEmpty();
    }

    @Test
    void a_letter_is_issued_as_a_pdf_on_the_case_shown_inline_and_never_changed() throws Exception {
        StoredDocument letter = letters.issue(
                key,
                "sampleNotice",
                Map.of("importer", "Harbor", "producer", "Iğdır Pamuk 新疆", "lines", List.of("Yarn")),
                "Notice of detention",
                Visibility.PUBLIC,
                Actor.system());

        assertThat(letter.kind()).isEqualTo(StoredDocument.LETTER);
        assertThat(letter.template()).startsWith("sampleNotice@");
        assertThat(actions()).containsExactly("audit.document.letterIssued");
        byte[] pdf = mvc.perform(get(letter.href()))
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("Content-Disposition", startsWith("inline")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Iğdır Pamuk 新疆", key);
        }
        assertThatThrownBy(() -> jdbc.sql("update document set title = 'x' where id = ?")
                        .param(letter.id().value())
                        .update())
                .hasMessageContaining("permanent record");
    }
}
