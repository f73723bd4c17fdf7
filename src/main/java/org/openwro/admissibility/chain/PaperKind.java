package org.openwro.admissibility.chain;

/** What a document proves of a step. */
public enum PaperKind {
    PURCHASE_ORDER,
    INVOICE,
    PAYMENT,
    PRODUCTION_RECORD,
    TRANSPORT_DOCUMENT,
    CUSTOMS_DECLARATION,
    ORIGIN_TEST,
    LABOR_RECORD,
    OTHER;

    public String labelKey() {
        return "admissibility.paper.kind." + name();
    }
}
