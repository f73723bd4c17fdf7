package org.openwro.allegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeMetadataTest {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";

    @TempDir
    Path folder;

    private static String word(String root, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + root + " xmlns:w=\"" + WORD
                + "\" xmlns:w15=\"urn:w15\">" + content + "</w:" + root + ">";
    }

    private Path packed(Map<String, byte[]> parts) throws IOException {
        Path file = Files.createTempFile(folder, "office", "");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file;
    }

    private static Map<String, byte[]> parts(String... namesAndTexts) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            parts.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return parts;
    }

    private Map<String, byte[]> cleaned(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OfficeMetadata.remove(packed(parts), out);
        Map<String, byte[]> left = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
                left.put(entry.getName(), zip.readAllBytes());
            }
        }
        return left;
    }

    private static void nothingIsLeftOf(String canary, Map<String, byte[]> parts) throws Exception {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            assertThat(new String(part.getValue(), StandardCharsets.ISO_8859_1))
                    .as(part.getKey())
                    .doesNotContain(canary);
            if (part.getKey().endsWith(".xml")) {
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(part.getValue()));
            }
        }
    }

    @Test
    void a_word_document_keeps_its_text_and_loses_who_wrote_commented_and_changed_it() throws Exception {
        Map<String, byte[]> parts = parts(
                "docProps/core.xml", "<c><creator>Canary</creator><modified>2026-05-04T03:02:01Z</modified></c>",
                "docProps/app.xml", "<p><Company>Canary Mill</Company></p>",
                "docProps/custom.xml", "<p>Canary</p>",
                "word/document.xml",
                        word(
                                "document",
                                "<w:t>They lock the gate.</w:t><w:ins w:author=\"Canary\" w:date=\"2026-05-04T03:02:01Z\"/>"),
                "word/comments.xml",
                        word(
                                "comments",
                                "<w:comment w:author=\"Canary\" w:initials=\"Canary\"><w:t>True</w:t></w:comment>"),
                "word/people.xml",
                        word(
                                "people",
                                "<w15:person w15:author=\"Canary\"><w15:presenceInfo w15:providerId=\"AD\" w15:userId=\"Canary\"/></w15:person>"),
                "word/_rels/settings.xml.rels", "<r><Relationship Target=\"file:///C:/Users/Canary/a.dotx\"/></r>");
        parts.put("word/media/image1.jpg", PhotoMetadataTest.jpegWithPosition("Canary"));

        Map<String, byte[]> left = cleaned(parts);

        assertThat(left.keySet()).isEqualTo(parts.keySet());
        nothingIsLeftOf("Canary", left);
        nothingIsLeftOf("2026-05", left);
        assertThat(new String(left.get("word/document.xml"), StandardCharsets.UTF_8))
                .contains("They lock the gate.");
        assertThat(new String(left.get("word/comments.xml"), StandardCharsets.UTF_8))
                .contains("True");
    }

    @Test
    void a_workbook_and_a_presentation_lose_their_people_folders_and_printers_and_keep_their_cells() throws Exception {
        Map<String, byte[]> parts = parts(
                "xl/workbook.xml",
                        "<w xmlns:x15ac=\"u\"><fileSharing userName=\"Canary\"/><x15ac:absPath url=\"C:\\Users\\Canary\\\"/></w>",
                "xl/comments1.xml", "<c><authors><author>Canary</author></authors></c>",
                "xl/persons/person.xml", "<p><person displayName=\"Canary\" userId=\"Canary\" providerId=\"AD\"/></p>",
                "xl/printerSettings/printerSettings1.bin", "Canary printer",
                "xl/worksheets/sheet1.xml", "<s><c><v>41</v></c></s>",
                "ppt/commentAuthors.xml",
                        "<p:l xmlns:p=\"u\"><p:cmAuthor id=\"0\" name=\"Canary\" initials=\"C\"/></p:l>",
                "ppt/authors.xml",
                        "<p188:l xmlns:p188=\"u\"><p188:author id=\"0\" name=\"Canary\" userId=\"Canary\"/></p188:l>");

        Map<String, byte[]> left = cleaned(parts);

        nothingIsLeftOf("Canary", left);
        assertThat(left.get("xl/worksheets/sheet1.xml")).isEqualTo(parts.get("xl/worksheets/sheet1.xml"));
    }

    @Test
    void an_archive_a_document_in_a_document_and_one_that_swells_are_not_taken() throws IOException {
        Map<String, byte[]> archive = new LinkedHashMap<>();
        archive.put("photo.jpg", new byte[3]);
        byte[] swollen = new byte[9 * 1024 * 1024];
        Arrays.fill(swollen, (byte) ' ');
        Map<String, byte[]> bomb = parts();
        bomb.put("word/document.xml", swollen);
        for (Map<String, byte[]> refused : List.of(archive, parts("word/embeddings/book.xlsx", "x"), bomb)) {
            assertThatIOException().isThrownBy(() -> cleaned(refused));
        }
        assertThatIOException()
                .isThrownBy(() -> OfficeMetadata.remove(
                        Files.writeString(folder.resolve("broken"), "PK no archive"), new ByteArrayOutputStream()));
    }

    @Test
    void the_first_bytes_tell_which_documents_can_be_cleaned() throws IOException {
        assertThat(HiddenData.of(stream("PK\3\4"))).isEqualTo(HiddenData.ARCHIVE);
        assertThat(HiddenData.of(stream("\u00d0\u00cf\u0011\u00e0"))).isEqualTo(HiddenData.DOCUMENT_STAYS);
        assertThat(HiddenData.of(stream("{\\rtf1"))).isEqualTo(HiddenData.DOCUMENT_STAYS);
        assertThat(HiddenData.of(stream("a,b"))).isEqualTo(HiddenData.NONE);
    }

    private static ByteArrayInputStream stream(String head) {
        return new ByteArrayInputStream(head.getBytes(StandardCharsets.ISO_8859_1));
    }
}
