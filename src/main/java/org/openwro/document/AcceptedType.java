package org.openwro.document;

import java.util.Arrays;
import java.util.Optional;

/** The formats a document may have: what people file as evidence, nothing that a machine would execute or a browser run. */
enum AcceptedType {
    PDF("application/pdf", ".pdf", true),
    PNG("image/png", ".png", true),
    JPEG("image/jpeg", ".jpg", true),
    GIF("image/gif", ".gif", true),
    WEBP("image/webp", ".webp", true),
    TIFF("image/tiff", ".tif", false),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx", false),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx", false),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx", false),
    DOC("application/msword", ".doc", false),
    XLS("application/vnd.ms-excel", ".xls", false),
    PPT("application/vnd.ms-powerpoint", ".ppt", false),
    ODT("application/vnd.oasis.opendocument.text", ".odt", false),
    ODS("application/vnd.oasis.opendocument.spreadsheet", ".ods", false),
    ODP("application/vnd.oasis.opendocument.presentation", ".odp", false),
    RTF("application/rtf", ".rtf", false),
    CSV("text/csv", ".csv", false),
    TEXT("text/plain", ".txt", false),
    ZIP("application/zip", ".zip", false);

    private final String mediaType;
    private final String extension;
    private final boolean inline;

    AcceptedType(String mediaType, String extension, boolean inline) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.inline = inline;
    }

    static Optional<AcceptedType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    boolean inline() {
        return inline;
    }
}
