package org.openwro.demo;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.openwro.detention.Certificate;
import org.openwro.detention.DetentionId;
import org.openwro.detention.FileProof;
import org.openwro.detention.ImporterStatement;
import org.openwro.detention.Upload;
import org.openwro.petition.Attachment;
import org.openwro.petition.PetitionPaper;

/** The papers that importers and petitioners of the demonstration file. */
@DemoPart
class DemoPapers {

    private final Stage stage;

    DemoPapers(Stage stage) {
        this.stage = stage;
    }

    FileProof.Command proof(DetentionId id, Cargo cargo) {
        LocalDate today = stage.today();
        EntryRow.Goods goods = cargo.goods();
        Certificate certificate = new Certificate(
                "Export manager of " + goods.maker(),
                "SELLER",
                today.minusDays(20),
                "1,200 " + goods.unit(),
                "2 lots, marks " + cargo.entry() + "/1-2",
                goods.maker(),
                goods.city(),
                "MV Halcyon Strait, B/L 4471-" + cargo.entry(),
                goods.city(),
                today.minusDays(18),
                "No convict, forced or indentured labor was used at any stage in these goods or any part of them.",
                text("certificate-of-origin.txt", "Certificate of origin for entry " + cargo.entry()));
        ImporterStatement statement = new ImporterStatement(
                stage.actor(cargo.crew().importer()).displayName(),
                "IMPORTER",
                today,
                "We asked each supplier for its purchase records, visited the maker without notice, and believe the goods"
                        + " to be free of forced labor.",
                text("importer-statement.txt", "Statement on entry " + cargo.entry()));
        return new FileProof.Command(id, certificate, statement);
    }

    Upload notes() {
        return text("delivery-notes.txt", "Delivery notes of the supplier, week by week");
    }

    Attachment audit() {
        return new Attachment(
                PetitionPaper.AUDIT_REPORT,
                "audit-report.txt",
                "text/plain",
                stream("Report of an unannounced audit, with interviews of workers away from the plant"));
    }

    private static Upload text(String name, String content) {
        return new Upload(name, stream(content));
    }

    private static ByteArrayInputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }
}
