package org.openwro.allegation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;

/** What to do about data beside the content that could betray who sent a file, told by the first bytes of the file. */
enum HiddenData {
    /** Carries none, or none that we know of. */
    NONE {
        @Override
        void remove(InputStream data, OutputStream clean) throws IOException {
            data.transferTo(clean);
        }
    },
    PHOTO {
        @Override
        void remove(InputStream data, OutputStream clean) throws IOException {
            PhotoMetadata.remove(data, clean);
        }
    },
    PDF {
        @Override
        void remove(InputStream data, OutputStream clean) throws IOException {
            throughFile(data, clean, PdfMetadata::remove);
        }
    },
    /** A document of Word, Excel or PowerPoint; any other archive is refused, since what it holds cannot be cleaned. */
    ARCHIVE("allegation.file.sendSingly") {
        @Override
        void remove(InputStream data, OutputStream clean) throws IOException {
            throughFile(data, clean, OfficeMetadata::remove);
        }
    },
    /** Pictures as TIFF, WebP or HEIC: the filer is asked to save them as JPEG or PNG. */
    PICTURE_STAYS("allegation.file.saveAsPhoto"),
    /** Documents of older Office programs and RTF: the filer is asked to save them as PDF. */
    DOCUMENT_STAYS("allegation.file.saveAsPdf");

    /** Readers of PDF look for its mark in the first kilobyte. */
    private static final int HEAD = 1_024;

    private static final Set<String> TIFF = Set.of("II*\0", "MM\0*", "II+\0", "MM\0+");

    private static final String OLE = "\u00d0\u00cf\u0011\u00e0";

    private final String advice;

    HiddenData() {
        this("allegation.file.notCleaned");
    }

    HiddenData(String advice) {
        this.advice = advice;
    }

    /** Message key of what a filer can do about a file that cannot be cleaned. */
    String advice() {
        return advice;
    }

    /** Copies the content without what is beside it. */
    void remove(InputStream data, OutputStream clean) throws IOException {
        throw new IOException("Cannot be cleaned");
    }

    private interface Remover {

        void remove(Path file, OutputStream clean) throws IOException;
    }

    private static void throughFile(InputStream data, OutputStream clean, Remover remover) throws IOException {
        Path file = Files.createTempFile("evidence", "");
        try {
            Files.copy(data, file, StandardCopyOption.REPLACE_EXISTING);
            remover.remove(file, clean);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** The stream must be able to go back. */
    static HiddenData of(InputStream data) throws IOException {
        if (PhotoMetadata.isPhoto(data)) {
            return PHOTO;
        }
        data.mark(HEAD);
        String head = new String(data.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        data.reset();
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)
                || head.startsWith("ftyp", 4)
                || head.length() > 4 && TIFF.contains(head.substring(0, 4))) {
            return PICTURE_STAYS;
        }
        if (head.startsWith(OLE) || head.startsWith("{\\rtf")) {
            return DOCUMENT_STAYS;
        }
        if (head.startsWith("PK")) {
            return ARCHIVE;
        }
        return head.contains("%PDF-") ? PDF : NONE;
    }
}
