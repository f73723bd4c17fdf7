package org.openwro.allegation;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openwro.document.Documents;
import org.openwro.document.NewDocument;
import org.openwro.document.StoredDocument;
import org.openwro.document.Visibility;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.stereotype.Component;

/** Files what filers send: for staff only, under a number instead of the sender's file name, without the hour. */
@Component
class Evidence {

    static final String KIND = "EVIDENCE";

    private final Documents documents;

    Evidence(Documents documents) {
        this.documents = documents;
    }

    /**
     * The refusals of the files that were not taken; the caller rolls back when there is any. Photographs, PDF and
     * documents of Office programs of those who stay unknown are kept without what the camera or the program wrote into them.
     */
    List<Refusal> add(AllegationId id, ContactPreference contact, List<ReportFile> files) {
        long before = documents.listFor(id.value(), Actor.system()).stream()
                .filter(each -> each.kind().equals(KIND))
                .count();
        List<Refusal> refusals = new ArrayList<>();
        for (ReportFile file : files) {
            String title = "Evidence " + ++before + file.extension();
            try (InputStream data = new BufferedInputStream(file.content().getInputStream())) {
                HiddenData hidden = contact.givesContact() ? HiddenData.NONE : HiddenData.of(data);
                if (hidden == HiddenData.NONE) {
                    store(id, title, file, data, refusals);
                } else {
                    storeCleaned(id, title, file, hidden, data, refusals);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return refusals;
    }

    private void storeCleaned(
            AllegationId id, String title, ReportFile file, HiddenData hidden, InputStream data, List<Refusal> refusals)
            throws IOException {
        Path clean = Files.createTempFile("photograph", "");
        try {
            try (OutputStream out = Files.newOutputStream(clean)) {
                hidden.remove(data, out);
            } catch (IOException broken) {
                refusals.add(Refusal.at("files", hidden.advice(), file.name()));
                return;
            }
            try (InputStream cleaned = Files.newInputStream(clean)) {
                store(id, title, file, cleaned, refusals);
            }
        } finally {
            Files.deleteIfExists(clean);
        }
    }

    private void store(AllegationId id, String title, ReportFile file, InputStream data, List<Refusal> refusals) {
        NewDocument document = new NewDocument(title, KIND, Visibility.CONFIDENTIAL, file.mediaType(), data);
        Outcome<StoredDocument> stored = documents.storeWithoutHour(id.value(), document, Actor.anonymous());
        stored.reasons()
                .forEach(reason -> refusals.add(Refusal.at("files", "allegation.file.refused", file.name(), reason)));
    }
}
