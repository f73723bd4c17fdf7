package org.openwro.petition;

/** The kinds of papers that petitioners file; their names are the kinds of the stored documents. */
public enum PetitionPaper {
    AUDIT_REPORT("auditReports"),
    REMEDIATION_REPORT("remediationReports"),
    SUPPLY_CHAIN_MAP("supplyChainMaps"),
    OTHER("otherFiles");

    private final String field;

    PetitionPaper(String field) {
        this.field = field;
    }

    /** Name of the form field by which it comes. */
    public String field() {
        return field;
    }

    public String labelKey() {
        return "petition.paper." + name();
    }

    public String hintKey() {
        return labelKey() + ".hint";
    }
}
