package org.openwro.enforcement;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Takes entry lines that were sent under a key of the sender's choice. The same key with the same content is answered from the first
 * sending and nothing is read again; with other content it is refused. The content lies in a file until it is read, never in memory.
 */
@Service
public class ReceiveOnce {

    /** Why a key is refused. */
    public static final String OTHER_CONTENT = "enforcement.key.otherContent";

    public static final String STILL_READ = "enforcement.key.stillRead";
    private static final int LONGEST_KEY = 200;

    private final ReceiveEntryLines receiving;
    private final Uploads uploads;

    ReceiveOnce(ReceiveEntryLines receiving, Uploads uploads) {
        this.receiving = receiving;
        this.uploads = uploads;
    }

    /** Like {@link ReceiveEntryLines#receive}. A sending that was refused as a whole leaves its key free. */
    public Outcome<Upload> receive(Submission submission, String key, Actor actor) {
        if (key.isBlank() || key.length() > LONGEST_KEY || !key.chars().allMatch(c -> c > ' ' && c < 127)) {
            return Outcome.refused(Refusal.of("enforcement.key.shape", LONGEST_KEY));
        }
        try {
            Path copy = Files.createTempFile("entry-lines", ".tmp");
            try {
                String hash = copy(submission.content(), copy);
                return receive(submission, new Submission.Request(key, hash), copy, actor);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Outcome<Upload> receive(Submission submission, Submission.Request request, Path copy, Actor actor)
            throws IOException {
        Optional<Outcome<Upload>> before = before(request, actor);
        if (before.isPresent()) {
            return before.get();
        }
        try (InputStream content = new BufferedInputStream(Files.newInputStream(copy), 1 << 16)) {
            return receiving.receive(
                    new Submission(submission.fileName(), submission.channel(), submission.format(), content, request),
                    actor);
        } catch (DuplicateKeyException sentMeanwhile) {
            return before(request, actor).orElseThrow(() -> sentMeanwhile);
        }
    }

    private Optional<Outcome<Upload>> before(Submission.Request request, Actor actor) {
        return uploads.requested(actor.username(), request.key()).map(first -> {
            if (!first.contentHash().equals(request.contentHash())) {
                return Outcome.refused(Refusal.of(OTHER_CONTENT));
            }
            Upload upload = uploads.find(first.id()).orElseThrow();
            return upload.isRunning() ? Outcome.refused(Refusal.of(STILL_READ, upload.id())) : Outcome.done(upload);
        });
    }

    private static String copy(InputStream content, Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Files.copy(new DigestInputStream(content, digest), file, StandardCopyOption.REPLACE_EXISTING);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
