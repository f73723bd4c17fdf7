package org.openwro.enforcement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.openwro.enforcement.intake.Column;

/** Workbooks as spreadsheets write them, down to the part, so that tests may spoil them. */
public final class WorkbookFixture {

    /** Day, four digits with zeros, plain: styles 1, 2 and 0. */
    private static final String STYLES =
            """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
            <numFmts><numFmt numFmtId="164" formatCode="0000"/><numFmt numFmtId="165" formatCode="dd\\.mm\\.yyyy"/></numFmts>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>
            """;

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private String properties = "";

    private WorkbookFixture() {}

    public static WorkbookFixture of(String... sheets) {
        WorkbookFixture workbook = new WorkbookFixture();
        for (String sheet : sheets) {
            workbook.names.add("Sheet" + (workbook.names.size() + 1));
            workbook.parts.put("xl/worksheets/sheet" + workbook.names.size() + ".xml", sheet);
        }
        return workbook;
    }

    /** A sheet with the header and these lines, each cell a text. */
    public static WorkbookFixture lines(LineRows... rows) {
        StringBuilder data = new StringBuilder(header());
        for (LineRows row : rows) {
            data.append(
                    row(row.cells().values().stream().map(WorkbookFixture::text).toArray(String[]::new)));
        }
        return of(sheet(data.toString(), ""));
    }

    public static String sheet(String rows, String behind) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData>" + behind + "</worksheet>";
    }

    public static String header() {
        return row(java.util.Arrays.stream(Column.values())
                .map(column -> text(column.header()))
                .toArray(String[]::new));
    }

    public static String row(String... cells) {
        return "<row>" + String.join("", cells) + "</row>";
    }

    public static String text(String value) {
        return "<c t=\"inlineStr\"><is><t>" + value.replace("&", "&amp;").replace("<", "&lt;") + "</t></is></c>";
    }

    public static String shared(int number) {
        return "<c t=\"s\"><v>" + number + "</v></c>";
    }

    public static String number(String value) {
        return number(value, 0);
    }

    public static String number(String value, int style) {
        return "<c s=\"" + style + "\"><v>" + value + "</v></c>";
    }

    public static String formula(String type, String result) {
        return "<c t=\"" + type + "\"><f>A1</f>" + (result == null ? "" : "<v>" + result + "</v>") + "</c>";
    }

    public WorkbookFixture with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    public WorkbookFixture sharing(String... texts) {
        StringBuilder shared = new StringBuilder();
        for (String text : texts) {
            shared.append("<si><t>").append(text).append("</t></si>");
        }
        return with(
                "xl/sharedStrings.xml",
                "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + shared + "</sst>");
    }

    public WorkbookFixture since1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    public byte[] bytes() {
        StringBuilder sheets = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (int i = 1; i <= names.size(); i++) {
            sheets.append("<sheet name=\"" + names.get(i - 1) + "\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"/>");
            relations.append("<Relationship Id=\"rId" + i + "\" Type=\"x\" Target=\"worksheets/sheet" + i + ".xml\"/>");
        }
        Map<String, String> all = new LinkedHashMap<>();
        String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        all.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + types + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + types + "styles+xml\"/>"
                        + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + types
                        + "sharedStrings+xml\"/></Types>");
        all.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + properties
                        + "<sheets>" + sheets + "</sheets></workbook>");
        all.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                        + "</Relationships>");
        all.put("xl/styles.xml", STYLES);
        all.putAll(parts);
        return zip(all);
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }
}
