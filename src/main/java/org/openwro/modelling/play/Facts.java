package org.openwro.modelling.play;

import java.util.LinkedHashMap;
import java.util.Map;

/** Facts as somebody types them, and as the engine would hold them. */
public final class Facts {

    private Facts() {}

    /** Empty texts are left out: such a fact is not known. */
    public static Map<String, Object> typed(Map<String, String> texts) {
        Map<String, Object> facts = new LinkedHashMap<>();
        texts.forEach((name, text) -> {
            if (!text.isBlank()) {
                facts.put(name, typed(text.strip()));
            }
        });
        return facts;
    }

    private static Object typed(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        if (text.equals("null")) {
            return null;
        }
        if (text.matches("-?[0-9]{1,15}")) {
            return Long.valueOf(text);
        }
        return text.matches("-?[0-9]{1,12}\\.[0-9]{1,9}") ? (Object) Double.valueOf(text) : text;
    }
}
