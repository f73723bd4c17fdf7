/** Withhold Release Orders and Findings: scope, approval, entry into force, status through time (19 CFR 12.42(e) to (h)). */
@org.springframework.modulith.ApplicationModule(displayName = "Order")
package org.openwro.order;
