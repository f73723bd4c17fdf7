/** The supply chain of a detained shipment: its steps, what proves them, and whether the quantities agree. */
package org.openwro.admissibility.chain;
