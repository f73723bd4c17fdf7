package org.openwro.allegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.junit.jupiter.api.Test;
import org.openwro.OpenWroIT;
import org.openwro.document.Documents;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.web.MockMultipartFile;

/** What a camera wrote into a photograph does not reach the files of the agency when its filer stays unknown. */
class PhotoSecrecyIT extends OpenWroIT {

    private static final String CANARY = "CanaryCameraOwner";

    @Autowired
    FileAllegation fileAllegation;

    @Autowired
    AddToReport addToReport;

    @Autowired
    Documents documents;

    private String stored(AllegationId id) throws IOException {
        StringBuilder all = new StringBuilder();
        for (var document : documents.listFor(id.value(), Actor.system())) {
            try (var data = documents.open(document.id())) {
                all.append(new String(data.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private static ReportFile file(String name, byte[] data) {
        return new ReportFile(name, "image/jpeg", new ByteArrayResource(data));
    }

    private Outcome<Filed> filed(ContactPreference contact, ReportFile... files) {
        return fileAllegation.file(
                FileReport.by(AllegationFixture.filer(), contact, AllegationFixture.complete(), files),
                Actor.anonymous());
    }

    @Test
    void photographs_of_anonymous_filers_are_stored_without_position_also_when_added_later() throws IOException {
        Filed filed = filed(
                        ContactPreference.ANONYMOUS,
                        file("a.jpg", PhotoMetadataTest.jpegWithPosition(CANARY)),
                        file("b.png", PhotoMetadataTest.pngWithPosition(CANARY)))
                .orThrow();
        addToReport
                .add(filed.receipt(), "", List.of(file("c.jpg", PhotoMetadataTest.jpegWithPosition(CANARY))))
                .orThrow();
        assertThat(documents.listFor(filed.id().value(), Actor.system())).hasSize(3);
        assertThat(stored(filed.id())).doesNotContain(CANARY, "Exif").contains("JFIF");
    }

    @Test
    void photographs_of_named_filers_stay_as_they_are_since_place_and_hour_are_evidence() throws IOException {
        Filed filed = filed(ContactPreference.NAMED, file("a.jpg", PhotoMetadataTest.jpegWithPosition(CANARY)))
                .orThrow();
        assertThat(stored(filed.id())).contains(CANARY);
    }

    @Test
    void a_damaged_photograph_of_an_anonymous_filer_is_refused() throws IOException {
        Outcome<Filed> outcome = filed(
                ContactPreference.ANONYMOUS,
                file("a.jpg", Arrays.copyOf(PhotoMetadataTest.jpegWithPosition(CANARY), 300)));
        assertThat(outcome.reasons())
                .extracting(each -> each.messageKey())
                .containsExactly("allegation.file.notCleaned");
    }

    @Test
    void the_receipt_page_says_that_it_was_done() throws Exception {
        Report report = AllegationFixture.complete();
        mvc.perform(multipart("/report")
                        .file(new MockMultipartFile(
                                "files", "a.jpg", "image/jpeg", PhotoMetadataTest.jpegWithPosition(CANARY)))
                        .param("reasons", report.reasons())
                        .param("country", "CN")
                        .param("goods", "yarn")
                        .param("contact", "ANONYMOUS")
                        .with(csrf()))
                .andExpect(content().string(containsString("Hidden data such as place, hour and camera were removed")));
    }

    @Test
    void a_pdf_of_an_anonymous_filer_is_stored_without_author_and_program() throws IOException {
        Filed filed = filed(ContactPreference.ANONYMOUS, file("a.pdf", pdf())).orThrow();
        assertThat(stored(filed.id())).startsWith("%PDF").doesNotContain(CANARY, "xmpmeta", "PieceInfo");
        Filed named = filed(ContactPreference.NAMED, file("a.pdf", pdf())).orThrow();
        assertThat(stored(named.id())).contains(CANARY);
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            document.getDocumentInformation().setAuthor(CANARY);
            byte[] xmp =
                    ("<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + CANARY + "</x:xmpmeta>").getBytes(StandardCharsets.UTF_8);
            document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp)));
            page.getCOSObject().setItem("Metadata", new PDMetadata(document, new ByteArrayInputStream(xmp)));
            page.getCOSObject().setString("PieceInfo", CANARY);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void pictures_that_cannot_be_cleaned_are_refused_with_what_to_do_and_everything_else_is_kept_by_the_form() {
        for (String head : List.of("II*\0", "MM\0*", "RIFF\1\1\1\1WEBPVP8 ", "\0\0\0\30ftypheic")) {
            assertThat(filed(
                                    ContactPreference.ANONYMOUS,
                                    file("a.jpg", (head + CANARY).getBytes(StandardCharsets.ISO_8859_1)))
                            .reasons())
                    .as(head)
                    .extracting(each -> each.messageKey())
                    .containsExactly("allegation.file.saveAsPhoto");
        }
    }

    @Test
    void a_damaged_pdf_of_an_anonymous_filer_is_refused() {
        assertThat(filed(ContactPreference.ANONYMOUS, file("a.pdf", "%PDF-1.7\nnothing".getBytes()))
                        .reasons())
                .extracting(each -> each.messageKey())
                .containsExactly("allegation.file.notCleaned");
    }
}
