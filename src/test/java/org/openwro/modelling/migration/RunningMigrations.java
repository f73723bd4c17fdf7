package org.openwro.modelling.migration;

import org.springframework.context.ApplicationContext;

/** Lets migrations run, as the sweep does outside of tests. */
public final class RunningMigrations {

    private RunningMigrations() {}

    public static void workOff(ApplicationContext context) {
        context.getBean(MigrationWorker.class).workOff(5_000);
    }
}
