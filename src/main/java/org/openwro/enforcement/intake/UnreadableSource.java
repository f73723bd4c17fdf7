package org.openwro.enforcement.intake;

/** The text is not what it claims to be, from this line on. */
public final class UnreadableSource extends RuntimeException {

    private final String messageKey;
    private final transient Object[] args;

    public UnreadableSource(String messageKey, Object... args) {
        super(messageKey, null, false, false);
        this.messageKey = messageKey;
        this.args = args;
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] args() {
        return args;
    }

    /** The line or position from which on nothing can be read; 0 when the whole text is meant. */
    public long line() {
        return args.length > 0 && args[0] instanceof Long number ? number : 0;
    }
}
