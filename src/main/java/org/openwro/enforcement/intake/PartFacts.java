package org.openwro.enforcement.intake;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Gathers what matters while one XML part of a workbook goes by; refuses what no program writes and no reader should meet. */
final class PartFacts {

    private static final int DEEPEST = 100;
    private static final int WIDEST = 16_384;
    private static final int MOST_TEXTS = 1_500_000;
    private static final int MOST_ARRAYS = 1_000;
    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_SHARED_FORMULA = 1_000;
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}\\d{1,7}");
    private static final Pattern RANGE =
            Pattern.compile("\\$?[A-Z]{1,3}\\$?(\\d{1,7})(?::\\$?[A-Z]{1,3}\\$?(\\d{1,7}))?");

    private final BitSet merged = new BitSet();
    private final Map<String, String> targets = new HashMap<>();
    private String root = "";
    private int depth;
    private int cellsOfRow;
    private int texts;
    private int arrays;
    private int highestText = -1;
    private boolean since1904;
    private String cellType = "";

    void see(int event, XMLStreamReader reader) throws XMLStreamException {
        if (event == XMLStreamConstants.START_ELEMENT) {
            if (++depth > DEEPEST) {
                throw new UnreadableSource("enforcement.source.noXlsx");
            }
            begin(reader);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
    }

    private void begin(XMLStreamReader reader) throws XMLStreamException {
        String name = reader.getLocalName();
        root = root.isEmpty() ? name : root;
        switch (name) {
            case "row" -> cellsOfRow = 0;
            case "c" -> cell(reader);
            case "v" -> value(text(reader));
            case "f" -> formula(reader);
            case "si" -> require(++texts <= MOST_TEXTS, "enforcement.source.xlsxTooLarge");
            case "mergeCell" -> merge(reader.getAttributeValue(null, "ref"));
            case "workbookPr" -> since1904 = isTrue(reader.getAttributeValue(null, "date1904"));
            case "Relationship" ->
                targets.put(
                        String.valueOf(reader.getAttributeValue(null, "Id")),
                        String.valueOf(reader.getAttributeValue(null, "Target")).toLowerCase(Locale.ROOT));
            default -> {}
        }
    }

    private void cell(XMLStreamReader reader) {
        String place = reader.getAttributeValue(null, "r");
        require(++cellsOfRow <= WIDEST, "enforcement.source.noXlsx");
        require(place == null || CELL.matcher(place).matches(), "enforcement.source.noXlsx");
        cellType = String.valueOf(reader.getAttributeValue(null, "t"));
    }

    private void value(String text) {
        if (cellType.equals("s")) {
            require(text.matches("\\d{1,9}"), "enforcement.source.noXlsx");
            highestText = Math.max(highestText, Integer.parseInt(text));
        } else if (!cellType.equals("str")) {
            require(text.length() <= LONGEST_NUMBER, "enforcement.source.noXlsx");
        }
    }

    private void formula(XMLStreamReader reader) throws XMLStreamException {
        String kind = String.valueOf(reader.getAttributeValue(null, "t"));
        require(!kind.equals("array") || ++arrays <= MOST_ARRAYS, "enforcement.source.xlsxFormulas");
        require(
                text(reader).length() <= LONGEST_SHARED_FORMULA || !kind.equals("shared"),
                "enforcement.source.xlsxFormulas");
    }

    private String text(XMLStreamReader reader) throws XMLStreamException {
        depth--;
        return reader.getElementText();
    }

    private void merge(String range) {
        Matcher found = RANGE.matcher(String.valueOf(range));
        require(found.matches(), "enforcement.source.noXlsx");
        int from = Integer.parseInt(found.group(1));
        int to = found.group(2) == null ? from : Integer.parseInt(found.group(2));
        require(from <= to && to <= 1 << 20, "enforcement.source.noXlsx");
        merged.set(from, to + 1);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new UnreadableSource(otherwise);
        }
    }

    private static boolean isTrue(String value) {
        return "1".equals(value) || "true".equalsIgnoreCase(value);
    }

    String root() {
        return root;
    }

    int texts() {
        return texts;
    }

    boolean since1904() {
        return since1904;
    }

    Map<String, String> targets() {
        return targets;
    }

    SheetFacts sheet() {
        return new SheetFacts(merged, highestText);
    }
}
