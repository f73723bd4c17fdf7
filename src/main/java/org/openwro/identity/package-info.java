/** Who may come in, and what each may do: accounts, roles, organisations, letters of authority, routes. */
@ApplicationModule(displayName = "Identity")
package org.openwro.identity;

import org.springframework.modulith.ApplicationModule;
