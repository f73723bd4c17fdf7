package org.openwro.modelling.replay;

import org.springframework.context.ApplicationContext;

/** Lets replays run, as the starter does outside of tests. */
public final class RunningReplays {

    private RunningReplays() {}

    public static void workOff(ApplicationContext context) {
        context.getBean(RunReplays.class).runWaiting();
    }
}
