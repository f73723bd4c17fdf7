/** Reads rows of entry lines from CSV or JSON and says what is wrong with each, without database or clock of its own. */
package org.openwro.enforcement.intake;
