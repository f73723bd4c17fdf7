/** Working days, fiscal years, partial dates and the statutory clocks: the only place where a date is computed. */
@org.springframework.modulith.ApplicationModule(displayName = "Calendar")
package org.openwro.calendar;
