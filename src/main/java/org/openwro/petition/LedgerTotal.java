package org.openwro.petition;

import java.math.BigDecimal;

/**
 * The ledger in one currency.
 *
 * @param unpaid workers who got less than they are owed
 * @param outstanding what they are still owed
 */
public record LedgerTotal(
        String currency, long workers, BigDecimal owed, BigDecimal paid, long unpaid, BigDecimal outstanding) {

    public boolean isSettled() {
        return unpaid == 0;
    }
}
