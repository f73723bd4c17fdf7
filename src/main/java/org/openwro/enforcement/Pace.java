package org.openwro.enforcement;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Keeps work that can wait from slowing down what cannot: while new lines are read, it rests for twice as long as it works. */
final class Pace {

    private static final int RESTS = 2;
    private static final long LONGEST_REST = TimeUnit.SECONDS.toNanos(2);

    private final BooleanSupplier othersWork;
    private long since = System.nanoTime();

    Pace(BooleanSupplier othersWork) {
        this.othersWork = othersWork;
    }

    /** To be called after each piece of work. */
    void giveWay() {
        long worked = System.nanoTime() - since;
        if (othersWork.getAsBoolean()) {
            try {
                TimeUnit.NANOSECONDS.sleep(Math.min(RESTS * worked, LONGEST_REST));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        since = System.nanoTime();
    }
}
