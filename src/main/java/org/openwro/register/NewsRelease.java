package org.openwro.register;

import java.util.Optional;
import org.openwro.order.RegisterCounts.IssuedInYear;
import org.openwro.order.RegisterDetail;
import org.openwro.order.RegisterOrdinals.InRegion;
import org.openwro.order.RegisterYearNumber;

/**
 * The facts of a news release on one order, all computed from the register.
 *
 * @param number among the orders of its instrument and fiscal year
 * @param inRegion the same among those on goods of its region
 * @param lastYear orders of the fiscal year before; empty when there were none of its instrument
 */
public record NewsRelease(
        RegisterDetail order,
        Optional<RegisterYearNumber> number,
        Optional<InRegion> inRegion,
        Optional<LastYear> lastYear) {

    /** @param ofCountry how many of {@code all} were on goods of the country of the order */
    public record LastYear(IssuedInYear year, int all, int ofCountry) {}
}
