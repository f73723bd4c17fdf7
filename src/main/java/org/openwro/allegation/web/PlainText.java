package org.openwro.allegation.web;

/** Text as people type or paste it: one kind of line end, no control characters that the database could not keep. */
final class PlainText {

    private PlainText() {}

    static String of(String typed) {
        return typed == null
                ? ""
                : typed.replaceAll("\\r\\n?", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                        .strip();
    }
}
