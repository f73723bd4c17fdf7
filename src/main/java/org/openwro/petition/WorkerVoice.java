package org.openwro.petition;

/**
 * How workers took part in the remediation, and where they can complain. Texts are empty when nothing is said.
 *
 * @param nothingOwed why no worker is owed anything, in place of a ledger
 */
public record WorkerVoice(String involvement, String grievance, String nothingOwed) {

    static final WorkerVoice NOTHING = new WorkerVoice("", "", "");

    public WorkerVoice {
        involvement = strip(involvement);
        grievance = strip(grievance);
        nothingOwed = strip(nothingOwed);
    }

    public boolean isEmpty() {
        return involvement.isEmpty() && grievance.isEmpty() && nothingOwed.isEmpty();
    }

    private static String strip(String text) {
        return text == null ? "" : text.strip();
    }
}
