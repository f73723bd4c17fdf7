package org.openwro.order;

import org.openwro.calendar.PartialDate;

/** The status of an order from a day on, until the next step; a day that is not known counts as long past. */
public record StatusStep(ListedStatus status, PartialDate on) {}
