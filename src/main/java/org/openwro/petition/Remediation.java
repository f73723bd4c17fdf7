package org.openwro.petition;

import java.util.stream.Stream;

/**
 * What is said on one indicator at one place (CBP Modifications Guide, June 2025: identify, correct, prevent). Texts are empty when nothing
 * is said.
 *
 * @param evidence what refutes the indicator, in a petition to revoke
 */
public record Remediation(String identified, String corrected, String prevented, String evidence) {

    static final Remediation NOTHING = new Remediation("", "", "", "");

    public Remediation {
        identified = strip(identified);
        corrected = strip(corrected);
        prevented = strip(prevented);
        evidence = strip(evidence);
    }

    public static Remediation of(String identified, String corrected, String prevented) {
        return new Remediation(identified, corrected, prevented, "");
    }

    public static Remediation refuting(String evidence) {
        return new Remediation("", "", "", evidence);
    }

    public boolean isEmpty() {
        return parts().allMatch(String::isEmpty) && evidence.isEmpty();
    }

    /** All three parts, or one text for all where they were not asked apart. */
    boolean isComplete() {
        return parts().noneMatch(String::isEmpty) || !evidence.isEmpty() && parts().allMatch(String::isEmpty);
    }

    private Stream<String> parts() {
        return Stream.of(identified, corrected, prevented);
    }

    private static String strip(String text) {
        return text == null ? "" : text.strip();
    }
}
