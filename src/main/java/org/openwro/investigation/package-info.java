/** Investigations: indicators with evidence, import nexus, recommendation, legal sufficiency (19 CFR 12.42(d) to (f)). */
@org.springframework.modulith.ApplicationModule(displayName = "Investigation")
package org.openwro.investigation;
