package org.openwro.modelling.check;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;

/**
 * One thing that is wrong with a model. Its sentence, which says what to do, is the message {@code modelling.check.RULE}.
 *
 * @param rule id of the rule, such as {@code gateway.undecided}
 * @param element id of the element, or empty when the whole file is meant
 * @param args what the sentence names besides the element, which is its argument 0
 */
public record Finding(Severity severity, String rule, String element, List<String> args)
        implements MessageSourceResolvable {

    private static final String KEYS = "modelling.check.";

    public Finding {
        args = List.copyOf(args);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String[] getCodes() {
        return new String[] {KEYS + rule};
    }

    @Override
    public Object[] getArguments() {
        Object[] all = new Object[args.size() + 1];
        all[0] = element;
        for (int i = 0; i < args.size(); i++) {
            all[i + 1] = args.get(i);
        }
        return all;
    }

    @Override
    public String toString() {
        return element + ": " + rule + (args.isEmpty() ? "" : " " + args);
    }
}
