package org.openwro.document;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/**
 * Turns a filled template into a tagged PDF (PDF/UA) with embedded fonts. A template may name the one style sheet
 * beside it and data URIs; nothing else is read, neither from files nor from the network.
 */
final class LetterPdf {

    private LetterPdf() {}

    static byte[] of(String xhtml) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(xhtml, null)
                .useUriResolver((base, uri) -> resolve(uri))
                .useFastMode()
                .withProducer("OpenWRO")
                .toStream(pdf);
        builder.usePdfUaAccessibility(true);
        LetterFonts.addTo(builder);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The letter cannot be made", e);
        }
        return pdf.toByteArray();
    }

    private static String resolve(String uri) {
        if (uri.startsWith("data:")) {
            return uri;
        }
        if (!uri.equals(LetterTemplates.STYLE)) {
            return null;
        }
        try {
            return new ClassPathResource(LetterTemplates.FOLDER + uri).getURL().toExternalForm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
