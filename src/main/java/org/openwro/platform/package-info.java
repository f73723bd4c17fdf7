/** What every room stands on: typed ids, refusals as values, paging, the page kit and the database that comes along. */
@ApplicationModule(displayName = "Platform", type = ApplicationModule.Type.OPEN)
package org.openwro.platform;

import org.springframework.modulith.ApplicationModule;
