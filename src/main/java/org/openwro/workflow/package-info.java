/** The engine at its edge: hardened configuration, our own task inbox, the task desk, cases and incidents. */
@ApplicationModule(displayName = "Workflow")
package org.openwro.workflow;

import org.springframework.modulith.ApplicationModule;
