package org.openwro.document;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import org.springframework.core.io.ClassPathResource;

/**
 * Turns a filled template into a tagged PDF (PDF/UA) with embedded fonts. A template may name the one style sheet
 * beside it and data URIs; nothing else is read, neither from files nor from the network.
 */
final class LetterPdf {

    private static final String PROTOCOL = "letter";
    private static final String STYLE_URI = PROTOCOL + ":" + LetterTemplates.STYLE;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private LetterPdf() {}

    static byte[] of(String xhtml) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(xhtml, null)
                .useUriResolver((base, uri) -> resolve(uri))
                .useProtocolsStreamImplementation(uri -> Style.open(), PROTOCOL)
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

    /** Asked once or twice for each reference: for what the template says, and for what came of that. */
    private static String resolve(String uri) {
        if (uri.equals(LetterTemplates.STYLE)) {
            return STYLE_URI;
        }
        return uri.startsWith("data:") || uri.equals(STYLE_URI) ? uri : null;
    }

    /** The style sheet beside the templates. */
    private record Style(InputStream getStream) implements FSStream {

        static Style open() {
            try {
                return new Style(
                        new ClassPathResource(LetterTemplates.FOLDER + LetterTemplates.STYLE).getInputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream, StandardCharsets.UTF_8);
        }
    }
}
