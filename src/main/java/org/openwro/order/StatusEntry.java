package org.openwro.order;

import java.time.LocalDate;

/** A new status with its day and reason, to be added to the history. */
record StatusEntry(ListedStatus status, LocalDate on, String note) {}
