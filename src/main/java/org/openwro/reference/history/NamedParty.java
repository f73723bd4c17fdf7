package org.openwro.reference.history;

import java.util.List;

/**
 * A party as the entity cell of a historic order names it.
 *
 * @param place city and country in words, as in "(Nagoya, Japan)"; empty when not given
 * @param flag country in words, as in "(Fiji flag)"; empty when not given
 */
record NamedParty(String name, List<String> aliases, String inclusion, boolean fleet, String place, String flag) {}
