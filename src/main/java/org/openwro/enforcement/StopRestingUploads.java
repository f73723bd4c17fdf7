package org.openwro.enforcement;

import java.time.Clock;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells of uploads that nobody reads on: streams whose reader died with its machine, and files that failed too often. What they kept
 * stays; sending the file again adds only the rest.
 */
@Service
class StopRestingUploads {

    private final Uploads uploads;
    private final EnforcementSettings settings;
    private final Clock clock;

    StopRestingUploads(Uploads uploads, EnforcementSettings settings, Clock clock) {
        this.uploads = uploads;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return how many were stopped */
    @Transactional
    @Scheduled(fixedDelayString = "1m", initialDelayString = "10s")
    public int stop() {
        Instant now = clock.instant();
        return uploads.stopResting(now.minus(settings.cutOffAfter()), "enforcement.upload.cutOff", now)
                + uploads.giveUp(now.minus(settings.readingLease()), ReadRows.FAULT, now);
    }
}
