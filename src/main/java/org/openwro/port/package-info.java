/** Puts before each port what it has to know and to do: orders in force, instructions, changes, detentions. */
@org.springframework.modulith.ApplicationModule(displayName = "Ports")
package org.openwro.port;
