package org.openwro.platform.internal;

/** The application must not or cannot start like this; the start ends with what is wrong and what to do. */
class StartRefused extends RuntimeException {

    private final String action;

    StartRefused(String description, String action, Throwable cause) {
        super(description, cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
