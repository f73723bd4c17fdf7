package org.openwro.platform;

import java.util.ArrayList;
import java.util.List;

/** Collects every reason before refusing, so that a form is mended in one go. */
public final class Refusals {

    private final List<Refusal> reasons = new ArrayList<>();

    public Refusals when(boolean refused, String field, String messageKey, Object... args) {
        if (refused) {
            reasons.add(Refusal.at(field, messageKey, args));
        }
        return this;
    }

    /** Refuses a text that is missing or blank. */
    public Refusals required(String value, String field, String messageKey, Object... args) {
        return when(value == null || value.isBlank(), field, messageKey, args);
    }

    /** Refuses a text of more than {@code most} characters, saying how many it has. */
    public Refusals tooLong(String value, String field, int most) {
        return when(
                value != null && value.length() > most,
                field,
                "platform.text.tooLong",
                value == null ? 0 : value.length(),
                most);
    }

    public Refusals add(Refusal refusal) {
        reasons.add(refusal);
        return this;
    }

    public boolean any() {
        return !reasons.isEmpty();
    }

    public List<Refusal> list() {
        return List.copyOf(reasons);
    }

    public <T> Outcome<T> outcome() {
        return Outcome.refused(reasons);
    }
}
