package org.openwro.screening.cli;

/** A file that cannot be used, with a message that says why and what to do. */
final class UnusableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableFile(String message) {
        super(message);
    }

    UnusableFile(String message, Throwable cause) {
        super(message, cause);
    }
}
