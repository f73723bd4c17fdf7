package org.openwro.enforcement.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through all parts of a workbook once, before any is read: refuses what would take the memory or the time of the reader, and
 * learns what the reader does not tell (merged cells, the first day of its calendar).
 */
final class WorkbookCheck {

    private static final int MOST_PARTS = 10_000;
    private static final long MOST_SHARED_TEXT = 64L << 20;
    private static final XMLInputFactory XML = xml();

    private final long mostUnpacked;
    private final Map<String, SheetFacts> sheets = new HashMap<>();
    private final Map<String, Map<String, String>> relations = new HashMap<>();
    private String workbook = "";
    private long unpacked;
    private int sharedTexts;
    private boolean since1904;

    private WorkbookCheck(long mostUnpacked) {
        this.mostUnpacked = mostUnpacked;
    }

    /**
     * @param mostUnpacked bytes that all parts together may have
     * @throws UnreadableSource when it is no workbook, or one that must not be read
     */
    static WorkbookCheck of(Path file, long mostUnpacked) {
        WorkbookCheck check = new WorkbookCheck(mostUnpacked);
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            int parts = 0;
            for (ZipArchiveEntry part : (Iterable<ZipArchiveEntry>) zip.getEntries()::asIterator) {
                if (++parts > MOST_PARTS) {
                    throw new UnreadableSource("enforcement.source.xlsxTooLarge");
                }
                check.look(zip, part);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableSource("enforcement.source.noXlsx");
        }
        if (check.sheets.values().stream().anyMatch(sheet -> sheet.highestText() >= check.sharedTexts)) {
            throw new UnreadableSource("enforcement.source.noXlsx");
        }
        return check;
    }

    /** Whether day 0 is 1 January 1904, as on old Macintoshes, and not 30 December 1899. */
    boolean since1904() {
        return since1904;
    }

    /** What was seen in the sheet of this relation; null when there is none that can be read. */
    SheetFacts sheet(String relation) {
        int folder = workbook.lastIndexOf('/') + 1;
        String place = workbook.substring(0, folder);
        String target = relations
                .getOrDefault(place + "_rels/" + workbook.substring(folder) + ".rels", Map.of())
                .getOrDefault(relation, "");
        return sheets.get(target.startsWith("/") ? target.substring(1) : place + target);
    }

    private void look(ZipFile zip, ZipArchiveEntry part) throws IOException {
        boolean shared = part.getName().endsWith("sharedStrings.xml");
        long limit = Math.min(mostUnpacked - unpacked, shared ? MOST_SHARED_TEXT : Long.MAX_VALUE);
        try (GuardedStream guarded = new GuardedStream(zip.getInputStream(part), limit);
                BufferedInputStream content = new BufferedInputStream(guarded, 1 << 16)) {
            content.mark(4);
            int first = content.read();
            content.reset();
            if (first == '<' || first == 0xEF || first == 0xFE || first == 0xFF || first <= ' ') {
                readXml(part.getName().toLowerCase(Locale.ROOT), content);
            }
            content.transferTo(OutputStream.nullOutputStream());
            unpacked += limit - guarded.left();
        }
    }

    /** Parts that are no XML after all are never read; a sheet among them is missed later. */
    private void readXml(String name, BufferedInputStream content) {
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(content);
            PartFacts facts = new PartFacts();
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamReader.DTD) {
                    throw new UnreadableSource("enforcement.source.noXlsx");
                }
                facts.see(event, reader);
            }
            keep(name, facts);
        } catch (XMLStreamException noXml) {
            sheets.remove(name);
        }
    }

    private void keep(String name, PartFacts facts) {
        switch (facts.root()) {
            case "worksheet" -> sheets.put(name, facts.sheet());
            case "sst" -> sharedTexts = Math.max(sharedTexts, facts.texts());
            case "Relationships" -> relations.put(name, facts.targets());
            case "workbook" -> {
                workbook = name;
                since1904 = facts.since1904();
            }
            default -> {}
        }
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = new com.fasterxml.aalto.stax.InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        return factory;
    }
}
