package org.openwro.detention;

import java.time.LocalDate;

/**
 * How goods left the detention by export or destruction.
 *
 * @param where carrier and bill of lading, or place of destruction
 * @param before who saw it
 */
public record Disposal(LocalDate on, String where, String before) {}
