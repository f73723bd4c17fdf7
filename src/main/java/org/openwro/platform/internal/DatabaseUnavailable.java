package org.openwro.platform.internal;

/** The database cannot be reached or must not be used; the start ends with what is wrong and what to do. */
class DatabaseUnavailable extends RuntimeException {

    private final String action;

    DatabaseUnavailable(String description, String action, Throwable cause) {
        super(description, cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
