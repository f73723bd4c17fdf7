package org.openwro.modelling.migration;

/** Where a migration stands. */
public enum MigrationState {
    PLANNED,
    CONFIRMED,
    RUNNING,
    PAUSED,
    /** Nothing waits; further cases of the old version can be taken. */
    FINISHED,
    WITHDRAWN
}
