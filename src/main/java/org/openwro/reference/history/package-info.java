/** The public history of orders since 1953, read from the project's own table into plain values. */
@org.springframework.modulith.NamedInterface("history")
package org.openwro.reference.history;
