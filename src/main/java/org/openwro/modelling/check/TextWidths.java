package org.openwro.modelling.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Widths of text in a diagram. The table is that of DejaVu Sans, a wide font that browsers fall back to: what fits with it
 * fits with Arial too, and the result is the same on every machine.
 */
final class TextWidths {

    /** Widths of the characters from space to tilde, in thousandths of the font size. */
    private static final int[] WIDTHS = {
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337,
        636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531,
        1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787,
        603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500,
        500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612,
        635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838
    };

    private TextWidths() {}

    static double widthOf(String text, int fontSize) {
        return text.chars().map(TextWidths::widthOf).sum() * fontSize / 1000.0;
    }

    /** Breaks at spaces only, as the viewer does; a longer word stays whole and is the caller's to notice. */
    static List<String> wrap(String text, double width, int fontSize) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && widthOf(longer, fontSize) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private static int widthOf(int character) {
        int i = character - ' ';
        return i >= 0 && i < WIDTHS.length ? WIDTHS[i] : 700;
    }
}
