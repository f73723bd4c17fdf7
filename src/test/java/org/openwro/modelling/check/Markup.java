package org.openwro.modelling.check;

/** Makes text safe for the page it goes into. */
final class Markup {

    private Markup() {}

    static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** One cell of a Markdown table. */
    static String cell(String text) {
        return text.strip().replace("|", "\\|").replace("\n", " ");
    }
}
