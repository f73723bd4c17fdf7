package org.openwro.investigation.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.openwro.identity.Actor;
import org.openwro.investigation.AddExhibit;
import org.openwro.investigation.CaseId;
import org.openwro.investigation.EvidenceType;
import org.openwro.investigation.Exhibit;
import org.openwro.investigation.Reliability;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes chosen entry lines an exhibit: a table as filed, kept under its hash. */
@Service
public class FileImportedLines {

    private static final int MOST = 100;

    private final ImportedLines lines;
    private final AddExhibit addExhibit;

    FileImportedLines(ImportedLines lines, AddExhibit addExhibit) {
        this.lines = lines;
        this.addExhibit = addExhibit;
    }

    @Transactional
    public Outcome<Exhibit> file(CaseId id, String title, Collection<String> lineIds, Actor actor) {
        List<ImportedLine> chosen = lineIds.size() > MOST ? List.of() : lines.withIds(lineIds);
        if (chosen.isEmpty()) {
            return Outcome.refused(Refusal.at("line", "investigation.imports.noneChosen", MOST));
        }
        return addExhibit.add(
                new AddExhibit.Command(
                        id,
                        title,
                        EvidenceType.IMPORT_DATA,
                        "Entry lines held by the platform",
                        Reliability.HIGH,
                        "",
                        new AddExhibit.NewFile(
                                "text/csv", new ByteArrayInputStream(csv(chosen).getBytes(StandardCharsets.UTF_8)))),
                actor);
    }

    private static String csv(List<ImportedLine> chosen) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(
                    "line_id",
                    "entry_number",
                    "imported_on",
                    "port",
                    "importer",
                    "manufacturer",
                    "origin",
                    "hts",
                    "description",
                    "quantity",
                    "unit",
                    "value_usd");
            for (ImportedLine each : chosen) {
                csv.printRecord(
                        each.lineId(),
                        each.entryNumber(),
                        each.importedOn(),
                        each.port(),
                        each.importer(),
                        each.manufacturer(),
                        each.origin(),
                        each.hts(),
                        each.description(),
                        each.quantity(),
                        each.unit(),
                        each.value());
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return text.toString();
    }
}
