package org.openwro.detention;

/** The two documents of proof, by two parties. */
public enum ProofKind {
    /** Signed by the foreign seller or owner (19 CFR 12.43(a)). */
    CERTIFICATE_OF_ORIGIN,
    /** Signed by the importer (19 CFR 12.43(b)). */
    IMPORTER_STATEMENT;

    public String labelKey() {
        return "document.kind." + name();
    }
}
