package org.openwro.workflow;

import java.util.Date;
import java.util.Map;

/** Routing facts are text, whole numbers, booleans and dates; the record itself stays in the domain tables. */
final class Facts {

    private static final int LONGEST_TEXT = 400;

    private Facts() {}

    static Map<String, Object> checked(Map<String, Object> facts) {
        facts.forEach((name, value) -> {
            boolean plain = value == null
                    || value instanceof Integer
                    || value instanceof Long
                    || value instanceof Boolean
                    || value instanceof Date
                    || value instanceof String text && text.length() <= LONGEST_TEXT;
            if (!plain) {
                throw new IllegalArgumentException(
                        "The routing fact " + name + " must be a short text, a whole number, a"
                                + " boolean or a date, not " + value.getClass().getSimpleName());
            }
        });
        return facts;
    }
}
