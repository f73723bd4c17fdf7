package org.openwro.enforcement.intake;

import java.util.BitSet;

/**
 * What was seen in a sheet before it is read.
 *
 * @param merged numbers of the rows in which cells are merged
 * @param highestText highest number of a shared text that a cell names; -1 without one
 */
record SheetFacts(BitSet merged, int highestText) {}
