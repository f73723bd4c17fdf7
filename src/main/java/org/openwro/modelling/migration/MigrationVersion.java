package org.openwro.modelling.migration;

/**
 * A version of a process as it was deployed.
 *
 * @param definition its name in the engine
 * @param number of the version in the library
 * @param running cases on it
 */
public record MigrationVersion(String definition, int number, boolean inForce, long running) {}
