/** One shipment held under one or more orders, decided line by line, to its end. */
@org.springframework.modulith.ApplicationModule(displayName = "Detention")
package org.openwro.detention;
