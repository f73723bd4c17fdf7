package org.openwro;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The platform's clock in tests: it moves when told, and takes the engine's clock along. */
public class MovableClock extends Clock {

    private static final ZoneId EASTERN = ZoneId.of("America/New_York");

    private volatile Duration ahead = Duration.ZERO;

    /** Ten in the morning of this day, Eastern Time. */
    public void set(LocalDate day) {
        set(day.atTime(LocalTime.of(10, 0)).atZone(EASTERN).toInstant());
    }

    public void set(Instant instant) {
        ahead = Duration.between(Instant.now(), instant);
        takeEngineAlong();
    }

    public void advance(Duration duration) {
        ahead = ahead.plus(duration);
        takeEngineAlong();
    }

    public void reset() {
        ahead = Duration.ZERO;
        ClockUtil.reset();
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    private void takeEngineAlong() {
        ClockUtil.reset();
        ClockUtil.offset(Date.from(instant()).getTime() - System.currentTimeMillis());
    }

    @Override
    public ZoneId getZone() {
        return EASTERN;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }
}
