package org.openwro.enforcement;

import java.util.Optional;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Takes entry lines that were sent under a key of the sender's choice. The same key with the same content is answered from the first
 * sending and nothing is read again; with other content it is refused. The content lies in the spool until it is read, so what breaks off goes on.
 */
@Service
public class ReceiveOnce {

    /** Why a key is refused. */
    public static final String OTHER_CONTENT = "enforcement.key.otherContent";

    public static final String STILL_READ = "enforcement.key.stillRead";
    private static final int LONGEST_KEY = 200;

    private final ReceiveEntryLines receiving;
    private final Uploads uploads;
    private final Spool spool;

    ReceiveOnce(ReceiveEntryLines receiving, Uploads uploads, Spool spool) {
        this.receiving = receiving;
        this.uploads = uploads;
        this.spool = spool;
    }

    /** Like {@link ReceiveEntryLines#receive}. A sending that was refused as a whole leaves its key free. */
    public Outcome<Upload> receive(Submission submission, String key, Actor actor) {
        if (key.isBlank() || key.length() > LONGEST_KEY || !key.chars().allMatch(c -> c > ' ' && c < 127)) {
            return Outcome.refused(Refusal.of("enforcement.key.shape", LONGEST_KEY));
        }
        Spool.Spooled file = spool.keep(submission.content());
        Submission.Request request = new Submission.Request(key, file.hash());
        Optional<Outcome<Upload>> before = before(request, actor);
        if (before.isPresent()) {
            spool.delete(file.name());
            return before.get();
        }
        try {
            Outcome<Upload> read = receiving.receive(submission.under(request), file.name(), actor);
            return read.isRefused() ? read : answer(read.orThrow());
        } catch (DuplicateKeyException sentMeanwhile) {
            spool.delete(file.name());
            return before(request, actor).orElseThrow(() -> sentMeanwhile);
        }
    }

    private Optional<Outcome<Upload>> before(Submission.Request request, Actor actor) {
        return uploads.requested(actor.username(), request.key()).map(first -> {
            if (!first.contentHash().equals(request.contentHash())) {
                return Outcome.refused(Refusal.of(OTHER_CONTENT));
            }
            Upload upload = uploads.find(first.id()).orElseThrow();
            return answer(upload);
        });
    }

    /** A reading that broke off goes on by itself. */
    private static Outcome<Upload> answer(Upload upload) {
        return upload.isRunning() ? Outcome.refused(Refusal.of(STILL_READ, upload.id())) : Outcome.done(upload);
    }
}
