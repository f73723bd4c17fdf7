/** Process models and their life: library, drafts, checks, release by two people, comparison; the engine gets what is in force here. */
@ApplicationModule(displayName = "Process models")
package org.openwro.modelling;

import org.springframework.modulith.ApplicationModule;
