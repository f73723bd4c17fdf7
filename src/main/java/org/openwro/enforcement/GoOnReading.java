package org.openwro.enforcement;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.openwro.enforcement.Readings.Taken;
import org.openwro.identity.Account;
import org.openwro.identity.Accounts;
import org.openwro.identity.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Reads on where a reader broke off, at start and ever after, and clears files away that nobody needs any more. */
@Service
class GoOnReading {

    private static final Logger LOG = LoggerFactory.getLogger(GoOnReading.class);
    private static final Duration UNCLAIMED = Duration.ofHours(1);
    private static final int CLEARED = 500;

    private final Readings readings;
    private final Spool spool;
    private final ReceiveInBackground background;
    private final LiveReaders live;
    private final Accounts accounts;
    private final EnforcementSettings settings;
    private final Clock clock;

    GoOnReading(
            Readings readings,
            Spool spool,
            ReceiveInBackground background,
            LiveReaders live,
            Accounts accounts,
            EnforcementSettings settings,
            Clock clock) {
        this.readings = readings;
        this.spool = spool;
        this.background = background;
        this.live = live;
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes one reading over at a time, so that the nodes share them. */
    @Scheduled(fixedDelayString = "10s", initialDelayString = "5s")
    void sweep() {
        live.renew();
        if (background.hasRoom()) {
            goOn();
        }
        clear();
    }

    /** Answers how many readings were taken over: none or one. */
    int goOn() {
        List<Taken> taken = readings.take(clock.instant(), settings.readingLease(), spool::holds);
        taken.forEach(each -> {
            LOG.info(
                    "Upload {} is read on after row {}",
                    each.reading().upload().value(),
                    each.done().read());
            background.goOn(each, actor(each));
        });
        return taken.size();
    }

    private Actor actor(Taken taken) {
        return accounts.find(taken.username())
                .map(Account::toActor)
                .orElseGet(() -> new Actor(taken.username(), taken.username(), Set.of(), Set.of(), null));
    }

    private void clear() {
        List<String> old = spool.olderThan(clock.instant().minus(UNCLAIMED), CLEARED);
        if (!old.isEmpty()) {
            Set<String> needed = readings.needed(old);
            old.stream().filter(name -> !needed.contains(name)).forEach(spool::delete);
        }
    }
}
