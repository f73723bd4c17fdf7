package org.openwro.document;

import java.time.Instant;
import java.util.Locale;

/**
 * A document on a case.
 *
 * @param kind code of the filing module, or {@link #LETTER}
 * @param mediaType as detected from the content
 * @param size in bytes
 * @param sha256 of the content, in hex
 * @param template of a letter: template name and version (name@hash); null for filed documents
 * @param storedBy username, or "anonymous" or "system"
 */
public record StoredDocument(
        DocumentId id,
        String caseKey,
        String title,
        String kind,
        Visibility visibility,
        String mediaType,
        long size,
        String sha256,
        String template,
        Instant storedAt,
        String storedBy) {

    /** Kind of documents issued by {@link Letters}. */
    public static final String LETTER = "LETTER";

    /** The title as a name that every file system takes, with the extension of the content. */
    public String fileName() {
        String name = title.replaceAll("[\\s\\p{Cntrl}\\\\/:*?\"<>|]+", " ").strip();
        String extension =
                AcceptedType.of(mediaType).map(AcceptedType::extension).orElse("");
        return name.toLowerCase(Locale.ROOT).endsWith(extension) ? name : name + extension;
    }

    /** Whether a browser shows it in place instead of saving it. */
    public boolean shownInline() {
        return AcceptedType.of(mediaType).map(AcceptedType::inline).orElse(false);
    }

    /** Where pages link to. */
    public String href() {
        return "/documents/" + id.value();
    }
}
