package org.openwro.modelling.migration;

/**
 * A token that waits at one element goes on at another.
 *
 * @param clockAnew the clock of the element runs anew by the new version; otherwise its due date stays
 */
public record MigrationStep(String source, String target, boolean clockAnew) {}
