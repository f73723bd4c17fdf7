package org.openwro.enforcement.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.openwro.platform.Refusal;
import org.openwro.platform.web.AddressThrottle;
import org.openwro.platform.web.AddressThrottle.Allowance;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** How often suppliers may be checked from one network address, and by everybody together. No address is kept. */
@Component
class SelfCheckLimit {

    static final Allowance OF_ONE = new Allowance(20, Duration.ofSeconds(15));
    static final Allowance OF_ALL = new Allowance(600, Duration.ofMillis(500));

    private final AddressThrottle throttle;

    SelfCheckLimit(Clock clock) {
        throttle = new AddressThrottle(clock, OF_ONE, OF_ALL);
    }

    /** Takes one check; when none is left, answers why not and sets status and waiting time of the response. */
    Optional<List<Refusal>> refusal(HttpServletRequest request, HttpServletResponse response) {
        return throttle.take(request.getRemoteAddr()).map(wait -> {
            long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            return List.of(Refusal.at("suppliers", "enforcement.selfCheck.tooOften", seconds));
        });
    }
}
