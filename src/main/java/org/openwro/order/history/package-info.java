/** Brings the public history of Withhold Release Orders and Findings into the order tables. */
package org.openwro.order.history;
