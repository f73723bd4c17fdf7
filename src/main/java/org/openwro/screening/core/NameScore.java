package org.openwro.screening.core;

import java.util.List;

/**
 * How far two names agree.
 *
 * @param value 0 to 1
 * @param missingPlaces place words of the order that the line's name does not carry
 */
record NameScore(double value, boolean same, List<String> missingPlaces) {

    static final NameScore NONE = new NameScore(0, false, List.of());
}
