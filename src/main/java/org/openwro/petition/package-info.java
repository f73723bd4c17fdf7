/** Petitions to modify or revoke an order: filing, completeness, dialogue, assessment, approval chain, and the act on the order. */
@org.springframework.modulith.ApplicationModule(displayName = "Petition")
package org.openwro.petition;
