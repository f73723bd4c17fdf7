package org.openwro.detention.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.openwro.detention.ClockRow;
import org.openwro.detention.Question;
import org.openwro.detention.TakeArchive;
import org.openwro.document.DocumentId;
import org.openwro.document.StoredDocument;
import org.openwro.document.ViewDocument;
import org.openwro.identity.Actor;
import org.openwro.platform.web.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Writes a detention as a ZIP: letters, papers, clocks, questions, and an index with the SHA-256 of every other file. Contents go through
 * one after the other, so that the size of a package does not matter; each is opened under the rules of the document itself.
 */
@Component
class ArchiveWriter {

    private static final int BUFFER = 64 * 1024;

    private final ViewDocument viewDocument;
    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final Clock clock;

    ArchiveWriter(ViewDocument viewDocument, ITemplateEngine templates, MessageSource messages, Clock clock) {
        this.viewDocument = viewDocument;
        this.templates = templates;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * A file of the archive.
     *
     * @param sha256 of what was written, in hex
     * @param intact false when the content is not what was stored
     */
    record Entry(String name, String title, Instant at, long size, String sha256, boolean intact) {}

    void write(TakeArchive.Contents contents, Actor actor, OutputStream target) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (ZipOutputStream zip = new ZipOutputStream(target, StandardCharsets.UTF_8)) {
            int number = 1;
            for (StoredDocument document : contents.documents()) {
                String folder = document.kind().equals(StoredDocument.LETTER) ? "letters" : "papers";
                String name = "%s/%03d %s".formatted(folder, number++, document.fileName());
                entries.add(copy(zip, name, document, actor));
            }
            entries.add(text(zip, "clocks.csv", clocks(contents.clocks())));
            entries.add(text(zip, "questions.txt", questions(contents.questions())));
            text(zip, "index.html", index(contents, entries));
        }
    }

    private Entry copy(ZipOutputStream zip, String name, StoredDocument document, Actor actor) throws IOException {
        ViewDocument.View view =
                viewDocument.view(new DocumentId(document.id().value()), actor).orElseThrow(NotFound::new);
        try (InputStream content = view.content()) {
            return entry(zip, name, document.title(), document.storedAt(), document.sha256(), content);
        }
    }

    private Entry text(ZipOutputStream zip, String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return entry(zip, name, name, clock.instant(), null, new ByteArrayInputStream(bytes));
    }

    private static Entry entry(
            ZipOutputStream zip, String name, String title, Instant at, String stored, InputStream content)
            throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(at.toEpochMilli());
        zip.putNextEntry(entry);
        MessageDigest digest = sha256();
        OutputStream digesting = new DigestOutputStream(zip, digest);
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            digesting.write(buffer, 0, read);
            size += read;
        }
        zip.closeEntry();
        String hash = HexFormat.of().formatHex(digest.digest());
        return new Entry(name, title, at, size, hash, stored == null || stored.equals(hash));
    }

    private String clocks(List<ClockRow> rows) throws IOException {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord("clock", "what", "starts_with", "started_on", "due_on", "who", "under", "source");
            for (ClockRow row : rows) {
                csv.printRecord(
                        row.clock().id(),
                        say(row.clock().nameKey()),
                        say(row.clock().anchorKey()),
                        row.anchor(),
                        row.dueOn(),
                        say(row.clock().actorKey()),
                        row.under().isEmpty() ? "" : row.under(),
                        row.clock().source());
            }
        }
        return text.toString();
    }

    private String questions(List<Question> questions) {
        StringBuilder text = new StringBuilder();
        questions.forEach(each -> text.append(each.seq())
                .append(". ")
                .append(each.question())
                .append("\n   ")
                .append(each.answer() == null ? say("detention.page.noAnswer") : each.answer())
                .append("\n\n"));
        return text.isEmpty() ? say("detention.archive.noQuestions") + "\n" : text.toString();
    }

    private String index(TakeArchive.Contents contents, List<Entry> entries) {
        Map<String, Object> shown = Map.of(
                "contents",
                contents,
                "detention",
                contents.detention(),
                "course",
                contents.detention().course(),
                "entries",
                entries,
                "zone",
                clock.getZone(),
                "takenAt",
                clock.instant());
        return templates.process("detention/archiveIndex", new Context(Locale.US, shown));
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.US);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
