package org.openwro.platform;

import java.util.Arrays;
import org.springframework.context.MessageSourceResolvable;

/**
 * Why something was not done, in words its reader can act on.
 *
 * @param field the form field or JSON property that has to change; empty when the whole request is meant
 * @param messageKey key of the sentence in the module's message bundle
 */
public record Refusal(String field, String messageKey, Object... args) implements MessageSourceResolvable {

    public static Refusal of(String messageKey, Object... args) {
        return new Refusal("", messageKey, args);
    }

    public static Refusal at(String field, String messageKey, Object... args) {
        return new Refusal(field, messageKey, args);
    }

    @Override
    public String[] getCodes() {
        return new String[] {messageKey};
    }

    @Override
    public Object[] getArguments() {
        return args;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Refusal that
                && field.equals(that.field)
                && messageKey.equals(that.messageKey)
                && Arrays.equals(args, that.args);
    }

    @Override
    public int hashCode() {
        return 31 * field.hashCode() + messageKey.hashCode();
    }

    @Override
    public String toString() {
        return (field.isEmpty() ? "" : field + ": ") + messageKey + Arrays.toString(args);
    }
}
