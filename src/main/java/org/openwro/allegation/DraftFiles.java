package org.openwro.allegation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.openwro.allegation.ReportDrafts.Row;
import org.openwro.document.Documents;
import org.openwro.document.NewDocument;
import org.openwro.document.Visibility;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of reports that are being written. Each part of a file is sealed by itself, so none is ever in memory or on disk as a whole. */
@Service
@EnableConfigurationProperties(DraftSettings.class)
public class DraftFiles {

    private static final int PART = 1024 * 1024;

    private final JdbcClient jdbc;
    private final ReportDrafts drafts;
    private final DraftSeal seal;
    private final Documents documents;
    private final DraftSettings settings;

    DraftFiles(JdbcClient jdbc, ReportDrafts drafts, DraftSeal seal, Documents documents, DraftSettings settings) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.seal = seal;
        this.documents = documents;
        this.settings = settings;
    }

    /** In the order in which they were added; empty when there is no draft with this code. */
    @Transactional(readOnly = true)
    public List<DraftFile> of(String code) {
        return drafts.row(code).map(row -> of(row, code)).orElse(List.of());
    }

    private List<DraftFile> of(Row row, String code) {
        return jdbc.sql(
                        "select number, size, sealed from report_draft_file where draft_hash = ? order by number limit 100")
                .param(row.hash())
                .query((file, n) -> {
                    int number = file.getInt("number");
                    Label label = seal.read(
                            seal.open(row.keyId(), code, "file " + number, file.getBytes("sealed")), Label.class);
                    return new DraftFile(number, label.name(), label.mediaType(), file.getLong("size"));
                })
                .list();
    }

    /** Refused when it would be refused with the report, or when there is no room for more drafts. */
    @Transactional
    public Outcome<DraftFile> add(String code, ReportFile file) {
        Row row = drafts.row(code).orElse(null);
        if (row == null) {
            return Outcome.refused(Refusal.of("allegation.draft.gone"));
        }
        jdbc.sql("select hash from report_draft where hash = ? for update")
                .param(row.hash())
                .query(String.class)
                .optional();
        List<DraftFile> before = of(row, code);
        if (before.size() >= FilingRules.MOST_FILES) {
            return Outcome.refused(Refusal.at("files", "allegation.draft.files.full", FilingRules.MOST_FILES));
        }
        if (together() > settings.mostTogether().toBytes()) {
            return Outcome.refused(Refusal.at("files", "allegation.draft.files.noRoom"));
        }
        try {
            List<Refusal> refused;
            try (InputStream content = file.content().getInputStream()) {
                refused = documents.refusals(new NewDocument(
                        "Evidence" + file.extension(),
                        Evidence.KIND,
                        Visibility.CONFIDENTIAL,
                        file.mediaType(),
                        content));
            }
            return refused.isEmpty()
                    ? Outcome.done(keep(row, code, next(before), file))
                    : Outcome.refused(refused.stream()
                            .map(each -> Refusal.at("files", "allegation.file.refused", file.name(), each))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DraftFile keep(Row row, String code, int number, ReportFile file) throws IOException {
        Label label = new Label(file.name(), file.mediaType());
        jdbc.sql("insert into report_draft_file (draft_hash, number, size, sealed) values (?, ?, 0, ?)")
                .params(row.hash(), number, seal.seal(row.keyId(), code, "file " + number, seal.written(label)))
                .update();
        long size = 0;
        try (InputStream content = file.content().getInputStream()) {
            int part = 0;
            for (byte[] bytes = content.readNBytes(PART); bytes.length > 0; bytes = content.readNBytes(PART)) {
                jdbc.sql("insert into report_draft_part (draft_hash, number, part, sealed) values (?, ?, ?, ?)")
                        .params(row.hash(), number, part, seal.seal(row.keyId(), code, name(number, part), bytes))
                        .update();
                size += bytes.length;
                part++;
            }
        }
        jdbc.sql("update report_draft_file set size = ? where draft_hash = ? and number = ?")
                .params(size, row.hash(), number)
                .update();
        return new DraftFile(number, label.name(), label.mediaType(), size);
    }

    /** Removes the file with this number, if there is one. */
    @Transactional
    public void remove(String code, int number) {
        drafts.row(code).ifPresent(row -> jdbc.sql("delete from report_draft_file where draft_hash = ? and number = ?")
                .params(row.hash(), number)
                .update());
    }

    /** The files as they are filed; their content is unsealed part by part while it is read. */
    @Transactional(readOnly = true)
    public List<ReportFile> toFile(String code) {
        return drafts.row(code)
                .map(row -> of(row, code).stream()
                        .map(file -> new ReportFile(file.name(), file.mediaType(), () -> content(row, code, file)))
                        .toList())
                .orElse(List.of());
    }

    private InputStream content(Row row, String code, DraftFile file) {
        Iterator<InputStream> parts = IntStream.range(0, (int) ((file.size() + PART - 1) / PART))
                .mapToObj(part -> part(row, code, file.number(), part))
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return parts.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return parts.next();
            }
        });
    }

    private InputStream part(Row row, String code, int number, int part) {
        byte[] sealed = jdbc.sql(
                        "select sealed from report_draft_part where draft_hash = ? and number = ? and part = ?")
                .params(row.hash(), number, part)
                .query((each, n) -> each.getBytes("sealed"))
                .single();
        return new ByteArrayInputStream(seal.open(row.keyId(), code, name(number, part), sealed));
    }

    private static String name(int number, int part) {
        return "file " + number + " part " + part;
    }

    private static int next(List<DraftFile> before) {
        return before.stream().mapToInt(DraftFile::number).max().orElse(0) + 1;
    }

    private long together() {
        return jdbc.sql("select coalesce(sum(size), 0) from report_draft_file")
                .query(Long.class)
                .single();
    }

    record Label(String name, String mediaType) {}
}
