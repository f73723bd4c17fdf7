package org.openwro.investigation.imports;

import java.math.BigDecimal;

/**
 * What one importer, port or month has of all lines found.
 *
 * @param value customs value in U.S. dollars
 * @param percent of the largest share, for a bar
 */
public record Share(String name, long lines, BigDecimal value, int percent) {}
