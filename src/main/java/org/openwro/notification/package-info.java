/** Mail that leaves the house: written to an outbox within the transaction that causes it, sent after its commit. */
@org.springframework.modulith.ApplicationModule(displayName = "Notification")
package org.openwro.notification;
