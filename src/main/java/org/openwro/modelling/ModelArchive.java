package org.openwro.modelling;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.openwro.identity.Actor;
import org.openwro.modelling.check.ModelCheck;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Models as a zip file: out, as they are in force, and in, as drafts. An archive is read in memory; nothing is written anywhere else. */
@Service
public class ModelArchive {

    private static final int MOST_FILES = 100;
    private static final int LONGEST_ARCHIVE = 20_000_000;
    private static final Pattern NAME =
            Pattern.compile("(?:[A-Za-z0-9][A-Za-z0-9._-]*/){0,8}[A-Za-z0-9][A-Za-z0-9._-]*");

    private record Packed(ModelKind kind, String text) {}

    private final DraftModels drafts;

    ModelArchive(DraftModels drafts) {
        this.drafts = drafts;
    }

    public byte[] pack(List<ModelVersion> versions) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (ModelVersion version : versions) {
                    zip.putNextEntry(new ZipEntry(version.file()));
                    zip.write(version.content().getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
            return bytes.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Opens a draft for every model in the archive, or for none when one of them is refused. */
    @Transactional
    public Outcome<List<ModelVersion>> bring(byte[] archive, String why, Actor actor) {
        List<Packed> files = new ArrayList<>();
        try {
            read(archive, files);
        } catch (IOException fault) {
            return Outcome.refused(Refusal.at("file", "modelling.refused.archive", fault.getMessage()));
        }
        if (files.isEmpty()) {
            return Outcome.refused(Refusal.at("file", "modelling.refused.archive", "it holds no model"));
        }
        List<ModelVersion> opened = new ArrayList<>();
        for (Packed file : files) {
            Outcome<ModelVersion> draft = drafts.bring(file.kind(), file.text(), why, actor);
            if (draft.isRefused()) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return Outcome.refused(draft.reasons());
            }
            opened.add(draft.orThrow());
        }
        return Outcome.done(opened);
    }

    private static void read(byte[] archive, List<Packed> files) throws IOException {
        if (archive.length > LONGEST_ARCHIVE) {
            throw new ZipException("it is larger than 20 MB");
        }
        Set<String> names = new HashSet<>();
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (entry.isDirectory()
                        && NAME.matcher(name.replaceFirst("/$", "")).matches()) {
                    continue;
                }
                if (!NAME.matcher(name).matches() || name.contains("..") || !names.add(name)) {
                    throw new ZipException("it has a file with a name that is not allowed or stands twice");
                }
                if (names.size() > MOST_FILES) {
                    throw new ZipException("it has more than 100 files");
                }
                ModelKind kind = Stream.of(ModelKind.values())
                        .filter(each -> name.endsWith(each.ending()))
                        .findFirst()
                        .orElseThrow(() -> new ZipException("it has a file that is no .bpmn, .dmn or .form"));
                byte[] bytes = zip.readNBytes(ModelCheck.LONGEST + 1);
                total += bytes.length;
                if (bytes.length > ModelCheck.LONGEST || total > LONGEST_ARCHIVE) {
                    throw new ZipException("it unpacks to more than is allowed");
                }
                files.add(new Packed(kind, utf8(bytes)));
            }
        } catch (IllegalArgumentException fault) {
            throw new ZipException("its names are not UTF-8");
        }
    }

    private static String utf8(byte[] bytes) throws ZipException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException fault) {
            throw new ZipException("it has a file that is not UTF-8");
        }
    }
}
