/** Reports of forced labour by anyone: filing, completeness, triage, answer (19 CFR 12.42(a) to (c)). */
@org.springframework.modulith.ApplicationModule(displayName = "Allegation")
package org.openwro.allegation;
