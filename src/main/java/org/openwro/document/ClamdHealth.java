package org.openwro.document;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;

/** Whether the scanner answers; while it does not, no file is taken. */
final class ClamdHealth implements HealthIndicator {

    private final ClamdScan scan;

    ClamdHealth(ClamdScan scan) {
        this.scan = scan;
    }

    @Override
    public Health health() {
        return (scan.answers() ? Health.up() : Health.down()).build();
    }
}
