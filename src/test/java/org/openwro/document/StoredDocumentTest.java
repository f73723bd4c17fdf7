package org.openwro.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredDocumentTest {

    @ParameterizedTest
    @CsvSource({
        "Certificate of origin, application/pdf, Certificate of origin.pdf",
        "CERTIFICATE.PDF, application/pdf, CERTIFICATE.PDF",
        "a/b\\c: d?, text/csv, a b c d.csv",
        "新疆棉花, image/png, 新疆棉花.png",
    })
    void the_file_name_is_the_title_made_safe_with_the_extension_of_the_content(
            String title, String type, String fileName) {
        StoredDocument document = new StoredDocument(
                DocumentId.random(),
                "DET-2026-00001",
                title,
                "PROOF",
                Visibility.PARTIES,
                type,
                1,
                "0".repeat(64),
                null,
                Instant.EPOCH,
                "harper");

        assertThat(document.fileName()).isEqualTo(fileName);
    }
}
