package org.openwro.document;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.List;

/**
 * Fonts embedded in letters: Open Sans for Latin (Turkish and Vietnamese too), Greek and Cyrillic, Noto Sans SC for Han. Both come as
 * build dependencies. The style sheet names them in this order; a character that neither has prints as "#".
 */
final class LetterFonts {

    private static final List<Font> FONTS = List.of(
            new Font("OpenSans/OpenSans-Regular.ttf", "Open Sans", 400, FontStyle.NORMAL),
            new Font("OpenSans/OpenSans-Bold.ttf", "Open Sans", 700, FontStyle.NORMAL),
            new Font("OpenSans/OpenSans-Italic.ttf", "Open Sans", 400, FontStyle.ITALIC),
            new Font("NotoSansSC/NotoSansSC-Regular.ttf", "Noto Sans SC", 400, FontStyle.NORMAL),
            new Font("NotoSansSC/NotoSansSC-Bold.ttf", "Noto Sans SC", 700, FontStyle.NORMAL));

    private static final FSCacheEx<String, FSCacheValue> METRICS = new FSDefaultCacheStore();

    private LetterFonts() {}

    /** A font is read when a letter first needs it, and only the characters used are embedded. */
    static void addTo(PdfRendererBuilder builder) {
        builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, METRICS);
        FONTS.forEach(font -> builder.useFont(font::open, font.family(), font.weight(), font.style(), true));
    }

    private record Font(String file, String family, int weight, FontStyle style) {

        InputStream open() {
            InputStream data = LetterFonts.class.getResourceAsStream("/fonts/ttf/" + file);
            if (data == null) {
                throw new IllegalStateException("The font " + file + " is not on the class path");
            }
            return data;
        }
    }
}
