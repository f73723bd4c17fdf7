package org.openwro.enforcement;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells of uploads that nobody reads on: streams whose reader died with its machine, files that failed too often, and files that lie with
 * a node that does not run any more. What they kept stays; sending the file again adds only the rest.
 */
@Service
class StopRestingUploads {

    private static final Logger LOG = LoggerFactory.getLogger(StopRestingUploads.class);
    private static final int LOOKED_AT = 50;

    private final Uploads uploads;
    private final EnforcementSettings settings;
    private final Spool spool;
    private final Clock clock;
    /** Before that this node did not look, so the others may have stood still with it. */
    private final Instant looksSince;

    StopRestingUploads(Uploads uploads, EnforcementSettings settings, Spool spool, Clock clock) {
        this.uploads = uploads;
        this.settings = settings;
        this.spool = spool;
        this.clock = clock;
        this.looksSince = clock.instant();
    }

    /** @return how many were stopped */
    @Transactional
    @Scheduled(fixedDelayString = "1m", initialDelayString = "10s")
    public int stop() {
        Instant now = clock.instant();
        return uploads.stopResting(now.minus(settings.cutOffAfter()), "enforcement.upload.cutOff", now)
                + uploads.giveUp(now.minus(settings.readingLease()), ReadRows.FAULT, now)
                + stopLost(now);
    }

    /** A file that lies here is read on by this node, however long it takes until its turn. */
    private int stopLost(Instant now) {
        Instant since = now.minus(settings.fileLostAfter());
        if (looksSince.isAfter(since)) {
            return 0;
        }
        int stopped = 0;
        for (Uploads.UploadFile each : uploads.unread(since, LOOKED_AT)) {
            if (!spool.holds(each.spoolFile())
                    && uploads.finish(each.id(), Upload.State.STOPPED, "enforcement.upload.fileLost", 0, now)) {
                LOG.warn(
                        "The file of upload {} lies with no node that runs; it has to be sent again",
                        each.id().value());
                stopped++;
            }
        }
        return stopped;
    }
}
