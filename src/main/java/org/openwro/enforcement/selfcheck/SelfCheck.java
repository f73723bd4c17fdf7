package org.openwro.enforcement.selfcheck;

import java.time.LocalDate;
import java.util.List;
import org.openwro.enforcement.selfcheck.CheckedSupplier.Finding;

/**
 * The answer of a self-check.
 *
 * @param on day on which the orders count, Eastern Time
 * @param badRows rows that could not be checked
 * @param version hash of the orders against which was checked
 */
public record SelfCheck(LocalDate on, List<CheckedSupplier> suppliers, List<BadRow> badRows, String version) {

    public SelfCheck {
        suppliers = List.copyOf(suppliers);
        badRows = List.copyOf(badRows);
    }

    /**
     * Why a row was left out.
     *
     * @param line line of what was sent, from 1
     * @param messageKey takes {@code value}
     */
    public record BadRow(long line, String messageKey, String value) {}

    public long count(Finding finding) {
        return suppliers.stream().filter(each -> each.finding() == finding).count();
    }

    public List<CheckedSupplier> worthLooking() {
        return suppliers.stream()
                .filter(each -> each.finding() != Finding.NO_EVIDENCE)
                .sorted(java.util.Comparator.comparing(CheckedSupplier::finding))
                .toList();
    }

    public List<CheckedSupplier> withoutEvidence() {
        return suppliers.stream()
                .filter(each -> each.finding() == Finding.NO_EVIDENCE)
                .toList();
    }
}
