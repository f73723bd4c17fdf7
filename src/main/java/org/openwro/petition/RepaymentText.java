package org.openwro.petition;

/** A row of the ledger as it was entered. */
public record RepaymentText(
        String worker, String claim, String currency, String owed, String paid, String paidOn, String proof) {}
