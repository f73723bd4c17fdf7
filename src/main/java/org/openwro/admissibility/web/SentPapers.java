package org.openwro.admissibility.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openwro.detention.Upload;
import org.openwro.document.ResumableUploads;
import org.openwro.identity.Actor;
import org.springframework.web.multipart.MultipartFile;

/** The files of a form: those within it, and those that were sent before it piece by piece. Closing it closes all of them. */
final class SentPapers implements AutoCloseable {

    private final List<Upload> uploads = new ArrayList<>();
    private final List<ResumableUploads.Arrived> arrived = new ArrayList<>();
    private int missing;

    private SentPapers() {}

    static SentPapers of(List<MultipartFile> files, List<String> ids, ResumableUploads resumable, Actor actor) {
        SentPapers papers = new SentPapers();
        if (files != null) {
            files.forEach(papers::add);
        }
        if (ids != null) {
            ids.forEach(each -> papers.add(resumable.find(each, actor)));
        }
        return papers;
    }

    private void add(MultipartFile file) {
        String name = file.getOriginalFilename();
        if (name != null && !name.isBlank()) {
            try {
                uploads.add(new Upload(name, file.getInputStream()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void add(Optional<ResumableUploads.Arrived> file) {
        file.ifPresentOrElse(
                each -> {
                    arrived.add(each);
                    uploads.add(new Upload(each.name(), each.open()));
                },
                () -> missing++);
    }

    List<Upload> uploads() {
        return uploads;
    }

    /** How many of the named uploads are not there or not complete. */
    int missing() {
        return missing;
    }

    /** What was sent piece by piece need not wait any longer. */
    void filed() {
        close();
        arrived.forEach(ResumableUploads.Arrived::remove);
    }

    @Override
    public void close() {
        for (Upload upload : uploads) {
            try (InputStream data = upload.data()) {
                continue;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
