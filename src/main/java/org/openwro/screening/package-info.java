/** Matches entry lines against the orders in force on their import date and says why. */
@org.springframework.modulith.ApplicationModule(displayName = "Screening")
package org.openwro.screening;
