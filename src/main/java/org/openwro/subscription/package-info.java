/** Tells those who asked for it what changes in the register, by e-mail and by webhook. */
@org.springframework.modulith.ApplicationModule(displayName = "Subscriptions")
package org.openwro.subscription;
