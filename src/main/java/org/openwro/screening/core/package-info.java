/** The matcher itself: pure functions over an immutable snapshot of orders, without framework, clock or I/O. */
@org.springframework.modulith.NamedInterface("core")
package org.openwro.screening.core;
