package org.openwro.workflow.forms;

import java.util.List;
import java.util.Map;

/**
 * One part of a form, in the order of the page: a field to fill in, a heading or a text to read.
 *
 * @param key name under which the answer is kept; empty for parts that ask nothing
 * @param label what the reader sees; the text itself for {@link Kind#TEXT}
 * @param hint how to answer; null when there is none
 * @param initial answer shown at first, as it would be sent; empty when there is none
 * @param options value and label of each choice, in order
 */
public record FormPart(
        Kind kind, String key, String label, String hint, String initial, Map<String, String> options, Limits limits) {

    /** What a part is, named as in the form editor. */
    public enum Kind {
        HEADING,
        TEXT,
        TEXTFIELD,
        TEXTAREA,
        NUMBER,
        DATE,
        CHECKBOX,
        CHECKLIST,
        RADIO,
        SELECT;

        public boolean asks() {
            return this != HEADING && this != TEXT;
        }

        /** Whether an answer is one of a few and so may direct the process. */
        public boolean directs() {
            return this == CHECKBOX || this == RADIO || this == SELECT;
        }
    }

    /**
     * What an answer must keep to; null where nothing is set.
     *
     * @param least smallest number
     * @param most largest number
     * @param decimals most digits after the point, 0 for whole numbers
     * @param pattern RE2 expression that the whole text must match
     * @param email whether the text must be an e-mail address
     */
    public record Limits(
            boolean required,
            Integer minLength,
            Integer maxLength,
            java.math.BigDecimal least,
            java.math.BigDecimal most,
            Integer decimals,
            String pattern,
            boolean email) {

        public static final Limits NONE = new Limits(false, null, null, null, null, null, null, false);
    }

    static FormPart heading(String text) {
        return new FormPart(Kind.HEADING, "", text, null, "", Map.of(), Limits.NONE);
    }

    static FormPart text(String text) {
        return new FormPart(Kind.TEXT, "", text, null, "", Map.of(), Limits.NONE);
    }

    /** Name of the input on the page; apart from the names that the page itself uses. */
    public String input() {
        return "answer-" + key;
    }

    /** The paragraphs of a text. */
    public List<String> paragraphs() {
        return label.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
