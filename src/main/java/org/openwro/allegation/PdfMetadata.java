package org.openwro.allegation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Takes out of a PDF who made it, with what and when: document information, XMP of the document and of everything in it, notes of
 * programs, and earlier versions of the file. What the pages show stays, comments in the margin included.
 */
final class PdfMetadata {

    private static final COSName PIECE_INFO = COSName.getPDFName("PieceInfo");
    private static final COSName LAST_MODIFIED = COSName.getPDFName("LastModified");

    private PdfMetadata() {}

    /** @throws IOException when it cannot be read, for example because it is locked with a password */
    static void remove(Path pdf, OutputStream clean) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw new IOException("The PDF is locked");
            }
            document.setDocumentInformation(new PDDocumentInformation());
            document.getDocument().getTrailer().removeItem(COSName.ID);
            strip(document.getDocumentCatalog().getCOSObject());
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                COSBase base = object == null ? null : object.getObject();
                if (base instanceof COSDictionary dictionary) {
                    strip(dictionary);
                }
            }
            document.save(clean);
        }
    }

    private static void strip(COSDictionary dictionary) {
        dictionary.removeItem(COSName.METADATA);
        dictionary.removeItem(PIECE_INFO);
        dictionary.removeItem(LAST_MODIFIED);
    }
}
