package org.openwro.enforcement;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** The readings of this node, those that wait for a thread included. */
@Component
class LiveReaders {

    private final Map<String, Readings.Reading> live = new ConcurrentHashMap<>();
    private final AtomicInteger reading = new AtomicInteger();
    private final Readings readings;
    private final Clock clock;

    LiveReaders(Readings readings, Clock clock) {
        this.readings = readings;
        this.clock = clock;
    }

    /** Around the reading of rows, whichever way they came. */
    void begins() {
        reading.incrementAndGet();
    }

    void ends() {
        reading.decrementAndGet();
    }

    /** Whether new lines are read by this node now. */
    boolean areReading() {
        return reading.get() > 0;
    }

    void add(Readings.Reading reading) {
        if (reading.reader() != null) {
            live.put(reading.reader(), reading);
        }
    }

    void remove(Readings.Reading reading) {
        if (reading.reader() != null) {
            live.remove(reading.reader());
        }
    }

    boolean holds(String reader) {
        return live.containsKey(reader);
    }

    int count() {
        return live.size();
    }

    /** Tells the other nodes that these readings live. */
    void renew() {
        readings.renew(List.copyOf(live.keySet()), clock.instant());
    }

    /** Leaves them to whoever takes them over. */
    void releaseAll() {
        List.copyOf(live.values()).forEach(readings::release);
    }
}
