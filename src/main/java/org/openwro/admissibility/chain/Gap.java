package org.openwro.admissibility.chain;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;

/**
 * Something that the chain does not yet show, or that does not agree.
 *
 * @param step number of the step; 0 for the chain as a whole
 */
public record Gap(int step, String messageKey, List<Object> args) implements MessageSourceResolvable {

    static Gap at(Step step, String messageKey, Object... args) {
        Object[] all = new Object[args.length + 1];
        all[0] = step.number();
        System.arraycopy(args, 0, all, 1, args.length);
        return new Gap(step.number(), messageKey, List.of(all));
    }

    static Gap ofChain(String messageKey, Object... args) {
        return new Gap(0, messageKey, List.of(args));
    }

    @Override
    public String[] getCodes() {
        return new String[] {messageKey};
    }

    @Override
    public Object[] getArguments() {
        return args.toArray();
    }
}
