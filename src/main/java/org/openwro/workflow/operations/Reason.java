package org.openwro.workflow.operations;

/** Why an administrator interferes. */
final class Reason {

    private static final int LONGEST = 2_000;

    private Reason() {}

    static boolean isMissing(String text) {
        return text == null || text.isBlank() || text.length() > LONGEST;
    }
}
