package org.openwro.allegation;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes out of a Word, Excel or PowerPoint file (Office Open XML) who wrote it, with what and when: its properties, names and times of
 * comments and tracked changes, folders of the writer's machine, printers, and what cameras wrote into its pictures. Its text stays.
 */
final class OfficeMetadata {

    private static final String TYPES = "[Content_Types].xml";
    private static final int MOST_PARTS = 5_000;
    private static final int LONGEST_TEXT = 8 * 1024 * 1024;
    private static final long LONGEST_TOGETHER = 300L * 1024 * 1024;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final Map<String, String> EMPTY = Map.of(
            "docprops/core.xml",
            "<coreProperties xmlns=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>",
            "docprops/app.xml",
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>",
            "docprops/custom.xml",
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>");

    private record Rule(Pattern what, String instead) {}

    /** Attributes and elements of the three formats that name people, times, machines. */
    private static final List<Rule> RULES = List.of(
            new Rule(
                    Pattern.compile(
                            "(\\s(?:\\w+:)?(?:author|initials|userName|displayName|userId|providerId)=)\"[^\"]*\""),
                    "$1\"\""),
            new Rule(
                    Pattern.compile("(\\s(?:\\w+:)?(?:date|dateUtc|dT|dt|created|modified)=)\"\\d{4}-[^\"]*\""),
                    "$1\"2000-01-01T00:00:00Z\""),
            new Rule(Pattern.compile("(<(?:\\w+:)?author>)[^<]*(</)"), "$1$2"),
            new Rule(Pattern.compile("(<(?:\\w+:)?cmAuthor\\b[^>]*?\\sname=)\"[^\"]*\""), "$1\"\""),
            new Rule(Pattern.compile("(<\\w+:author\\b[^>]*?\\sname=)\"[^\"]*\""), "$1\"\""),
            new Rule(Pattern.compile("(<\\w+:absPath\\b[^>]*?\\surl=)\"[^\"]*\""), "$1\"\""),
            new Rule(Pattern.compile("(\\sTarget=)\"file:[^\"]*\""), "$1\"about:blank\""));

    private OfficeMetadata() {}

    /** @throws IOException when it is no such document, is damaged, swells beyond measure or holds other documents */
    static void remove(Path office, OutputStream clean) throws IOException {
        try (ZipFile parts = new ZipFile(office.toFile());
                ZipOutputStream out = new ZipOutputStream(clean)) {
            if (parts.getEntry(TYPES) == null || parts.size() > MOST_PARTS) {
                throw new IOException("Not an Office document");
            }
            long together = 0;
            for (Enumeration<? extends ZipEntry> each = parts.entries(); each.hasMoreElements(); ) {
                ZipEntry part = each.nextElement();
                try (InputStream data = new BufferedInputStream(parts.getInputStream(part))) {
                    together += copy(part.getName(), data, out, LONGEST_TOGETHER - together);
                }
            }
        }
    }

    private static long copy(String name, InputStream data, ZipOutputStream out, long most) throws IOException {
        String key = name.toLowerCase(Locale.ROOT);
        if (key.contains("/embeddings/") || key.endsWith("vbaproject.bin")) {
            throw new IOException("Holds another document or a program");
        }
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        out.putNextEntry(entry);
        long length;
        if (EMPTY.containsKey(key)) {
            length = write(EMPTY.get(key), out);
        } else if (key.contains("/printersettings/")) {
            length = 0;
        } else if (namesPeople(key)) {
            length = write(cleaned(text(data)), out);
        } else if (PhotoMetadata.isPhoto(data)) {
            PhotoMetadata.remove(data, out);
            length = 0;
        } else {
            length = copy(data, out, most);
        }
        out.closeEntry();
        if (length > most) {
            throw new IOException("Too long");
        }
        return length;
    }

    /** Cells of a worksheet hold none of it, and may be long. */
    private static boolean namesPeople(String key) {
        return (key.endsWith(".xml") || key.endsWith(".rels") || key.endsWith(".vml"))
                && !key.startsWith("xl/worksheets/sheet")
                && !key.equals("xl/sharedstrings.xml");
    }

    private static long copy(InputStream data, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long length = 0;
        for (int n; length <= most && (n = data.read(buffer)) >= 0; length += n) {
            out.write(buffer, 0, n);
        }
        return length;
    }

    private static String text(InputStream data) throws IOException {
        byte[] bytes = data.readNBytes(LONGEST_TEXT + 1);
        if (bytes.length > LONGEST_TEXT) {
            throw new IOException("Too long");
        }
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static String cleaned(String text) {
        String left = text;
        for (Rule rule : RULES) {
            left = rule.what().matcher(left).replaceAll(rule.instead());
        }
        return left;
    }

    private static long write(String text, OutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes);
        return bytes.length;
    }
}
