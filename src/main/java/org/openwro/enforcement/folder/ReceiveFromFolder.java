package org.openwro.enforcement.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openwro.enforcement.ReceiveInBackground;
import org.openwro.enforcement.Submission;
import org.openwro.enforcement.Upload;
import org.openwro.enforcement.UploadId;
import org.openwro.enforcement.Uploads;
import org.openwro.enforcement.folder.WatchedFolder.TakenFile;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Looks into the folder {@code openwro.entry-lines.folder}, where it is set. A file that has not changed between two looks is taken and
 * read as an upload is, known by a key of its own: whatever breaks off, and on however many nodes, its lines are taken once. Each look
 * goes by what lies in the folder and what the database says, so that nothing depends on the look before.
 */
@Service
class ReceiveFromFolder {

    /** Who files what lies in the folder, in lists and in the audit trail. */
    static final Actor FOLDER = new Actor("folder", "folder", Set.of(Role.TRADE_SPECIALIST), Set.of(), null);

    private static final Logger LOG = LoggerFactory.getLogger(ReceiveFromFolder.class);
    private static final Duration SETTLED = Duration.ofSeconds(10);

    /** How a file was when it was first seen like this. */
    private record Seen(long size, FileTime changed, Instant since) {}

    private final String path;
    private final ReceiveInBackground receiving;
    private final Uploads uploads;
    private final FolderReport report;
    private final Clock clock;
    private Map<Path, Seen> seen = new HashMap<>();

    ReceiveFromFolder(
            @Value("${openwro.entry-lines.folder:}") String path,
            ReceiveInBackground receiving,
            Uploads uploads,
            FolderReport report,
            Clock clock) {
        this.path = path;
        this.receiving = receiving;
        this.uploads = uploads;
        this.report = report;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "10s", initialDelayString = "15s")
    void sweep() {
        if (path.isBlank()) {
            return;
        }
        try {
            look(new WatchedFolder(Path.of(path)));
        } catch (IOException fault) {
            LOG.error("The folder {} with entry lines cannot be read", path, fault);
        }
    }

    synchronized void look(WatchedFolder folder) throws IOException {
        for (Path file : settled(folder.arrived())) {
            folder.take(file);
        }
        for (TakenFile file : folder.taken()) {
            try {
                goOn(folder, file);
            } catch (NoSuchFileException anotherNodeWasFirst) {
                LOG.debug("{} is read or settled by another node", file.name());
            } catch (IOException | RuntimeException fault) {
                LOG.error("{} in the folder of entry lines could not be taken; tried again", file.name(), fault);
            }
        }
    }

    /** Files that were the same at a look long enough ago; links too, which are told and not read. */
    private List<Path> settled(List<Path> arrived) throws IOException {
        Map<Path, Seen> now = new HashMap<>();
        for (Path file : arrived) {
            try {
                BasicFileAttributes is =
                        Files.readAttributes(file, BasicFileAttributes.class, java.nio.file.LinkOption.NOFOLLOW_LINKS);
                Seen before = seen.get(file);
                boolean same = before != null
                        && before.size() == is.size()
                        && before.changed().equals(is.lastModifiedTime());
                now.put(file, same ? before : new Seen(is.size(), is.lastModifiedTime(), clock.instant()));
            } catch (NoSuchFileException goneMeanwhile) {
                LOG.debug("{} is gone", file);
            }
        }
        seen = now;
        Instant latest = clock.instant().minus(SETTLED);
        return now.entrySet().stream()
                .filter(each -> !each.getValue().since().isAfter(latest))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private void goOn(WatchedFolder folder, TakenFile file) throws IOException {
        Optional<Upload> upload = uploads.sent(FOLDER.username(), file.key());
        if (upload.isPresent()) {
            if (!upload.get().isRunning()) {
                settle(folder, file, upload.get());
            }
        } else if (!WatchedFolder.isOrdinary(file.path())) {
            refuse(folder, file, Refusal.of("enforcement.folder.link"));
        } else if (receiving.hasRoom()) {
            receive(folder, file);
        }
    }

    private void receive(WatchedFolder folder, TakenFile file) throws IOException {
        try (InputStream content = WatchedFolder.open(file)) {
            Optional<Outcome<UploadId>> outcome =
                    receiving.receiveOnce(Submission.dropped(file.name(), content), file.key(), FOLDER);
            if (outcome.isPresent() && outcome.get().isRefused()) {
                refuse(folder, file, outcome.get().reasons().get(0));
            }
        }
    }

    private void refuse(WatchedFolder folder, TakenFile file, Refusal why) throws IOException {
        folder.settle(file, "refused", file.key(), to -> {
            try (Writer out = Files.newBufferedWriter(to, StandardCharsets.UTF_8)) {
                report.ofRefused(file.name(), why, out);
            }
        });
        LOG.warn("{} in the folder of entry lines was refused; its report says why", file.name());
    }

    private void settle(WatchedFolder folder, TakenFile file, Upload upload) throws IOException {
        String place = upload.state() == Upload.State.DONE ? "done" : "refused";
        folder.settle(file, place, upload.id(), to -> {
            try (Writer out = Files.newBufferedWriter(to, StandardCharsets.UTF_8)) {
                report.of(upload, out);
            }
        });
    }
}
