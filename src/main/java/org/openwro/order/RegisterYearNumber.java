package org.openwro.order;

import org.openwro.calendar.FiscalYear;

/** An order is the {@code number}th of its instrument in this fiscal year. */
public record RegisterYearNumber(int number, FiscalYear year) {}
