package org.openwro.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTypeTest {

    private static final String DOCX = AcceptedType.DOCX.mediaType();

    @TempDir
    Path folder;

    private String type(byte[] content, String name, String claimed) throws IOException {
        return ContentType.of(Files.write(folder.resolve("content"), content), name, claimed);
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, Certificate of origin,, application/pdf",
        "%PDF-1.7, Certificate.txt, text/plain, application/pdf",
        "'line,qty', lines.csv, application/vnd.ms-excel, text/csv",
        "'line,qty', Entry lines, text/csv, text/csv",
        "Statement of 3 March, Statement,, text/plain",
        "Statement of 3 March, Statement, application/octet-stream, text/plain",
    })
    void the_content_decides_and_name_or_claim_narrow_it(String content, String name, String claimed, String type)
            throws IOException {
        assertThat(type(content.getBytes(StandardCharsets.UTF_8), name, claimed))
                .isEqualTo(type);
        assertThat(AcceptedType.of(type)).isPresent();
    }

    @Test
    void an_office_document_is_told_from_a_plain_zip() throws IOException {
        assertThat(type(zip("[Content_Types].xml"), "Contract", DOCX)).isEqualTo(DOCX);
        assertThat(type(zip("[Content_Types].xml"), "Contract.docx", null)).isEqualTo(DOCX);
        assertThat(type(zip("a.txt"), "Evidence", null)).isEqualTo("application/zip");
    }

    @ParameterizedTest
    @CsvSource({
        "MZ\u0090\u0000, Certificate.pdf, application/pdf",
        "#!/bin/sh, Certificate.pdf, application/pdf",
        "<html><script>alert(1)</script></html>, Certificate.pdf, application/pdf",
        "<svg xmlns='http://www.w3.org/2000/svg'/>, picture.png, image/png",
        "echo off, run.bat, text/plain",
        "alert(1), run.js, text/plain",
    })
    void what_machines_run_is_not_taken_whatever_it_is_called(String content, String name, String claimed)
            throws IOException {
        String type = type(content.getBytes(StandardCharsets.ISO_8859_1), name, claimed);

        assertThat(AcceptedType.of(type)).as(type).isEmpty();
    }

    private byte[] zip(String entry) throws IOException {
        Path file = folder.resolve("zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry(entry));
            out.write("<x/>".getBytes(StandardCharsets.UTF_8));
        }
        return Files.readAllBytes(file);
    }
}
