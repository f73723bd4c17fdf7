package org.openwro.petition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What one worker was owed and paid.
 *
 * @param seq within the ledger, 0 before it is added
 * @param worker number or pseudonym, never a name
 * @param currency ISO 4217
 * @param owed zero in the further instalments of what a row before it owes
 * @param paidOn null when nothing was paid yet
 * @param proof begins with the name of a paper of the petition; empty when nothing was paid
 */
public record Repayment(
        int seq,
        String worker,
        Claim claim,
        String currency,
        BigDecimal owed,
        BigDecimal paid,
        LocalDate paidOn,
        String proof) {

    /** For what a worker is repaid. */
    public enum Claim {
        RECRUITMENT_FEE,
        WAGES,
        DEPOSIT,
        OTHER;

        public String labelKey() {
            return "petition.claim." + name();
        }
    }

    /** Two rows that agree in all this are one payment told twice. */
    String key() {
        return String.join(
                "|",
                worker.toUpperCase(Locale.ROOT),
                claim.name(),
                currency,
                owed.stripTrailingZeros().toPlainString(),
                paid.stripTrailingZeros().toPlainString(),
                String.valueOf(paidOn));
    }
}
