package org.openwro.investigation;

/** What an exhibit is: the kinds that orders have been based on. */
public enum EvidenceType {
    WORKER_STATEMENT,
    INTERVIEW,
    QUESTIONNAIRE,
    CONTRACT,
    PAYROLL,
    PHOTOGRAPH,
    RECORDING,
    MESSAGE,
    REPORT,
    RESEARCH,
    NEWS,
    GOVERNMENT_RECORD,
    IMPORT_DATA,
    OTHER;

    public String labelKey() {
        return "investigation.evidenceType." + name();
    }
}
