/** Shows everybody the orders and their figures: pages, JSON and CSV. */
@org.springframework.modulith.ApplicationModule(displayName = "Register")
package org.openwro.register;
