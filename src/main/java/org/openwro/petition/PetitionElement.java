package org.openwro.petition;

/** What a petition has to contain before it is assessed (CBP fact sheet of March 2021; CBP Modifications Guide, June 2025). */
public enum PetitionElement {
    /** Evidence on each indicator of the order. */
    EVERY_INDICATOR,
    /** A petition that covers only one plant or one supply chain fails. */
    EVERY_LOCATION,
    POLICIES,
    PROOF_OF_IMPLEMENTATION,
    /** By an unannounced, independent third-party auditor. */
    INDEPENDENT_AUDIT,
    SUPPLY_CHAIN_MAPS,
    /** Every worker got what the ledger says is owed, or nothing was owed. */
    WORKER_REPAYMENT,
    WORKER_INVOLVEMENT,
    GRIEVANCE_CHANNEL;

    public String labelKey() {
        return "petition.element." + name();
    }
}
