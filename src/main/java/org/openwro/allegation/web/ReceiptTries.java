package org.openwro.allegation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.openwro.platform.Refusal;
import org.openwro.platform.web.AddressThrottle;
import org.openwro.platform.web.AddressThrottle.Allowance;
import org.openwro.platform.web.FormErrors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * How often a wrong receipt number may be tried. A right one costs nothing. With sixteen digits the limits make guessing hopeless even
 * for a million reports; the limit for all together holds against senders with many addresses.
 */
@Component
class ReceiptTries {

    static final Allowance OF_ONE = new Allowance(5, Duration.ofMinutes(2));
    static final Allowance OF_ALL = new Allowance(3_600, Duration.ofSeconds(1));

    private final AddressThrottle throttle;

    ReceiptTries(Clock clock) {
        throttle = new AddressThrottle(clock, OF_ONE, OF_ALL);
    }

    /**
     * Looks something up under a receipt unless there were too many wrong tries.
     *
     * @throws TooManyTries when none is left; nothing was looked up
     */
    <T> Optional<T> look(HttpServletRequest request, Supplier<Optional<T>> under) {
        String address = request.getRemoteAddr();
        Optional<Duration> wait = throttle.take(address);
        if (wait.isPresent()) {
            throw new TooManyTries(wait.get());
        }
        Optional<T> found = under.get();
        if (found.isPresent()) {
            throttle.giveBack(address);
        }
        return found;
    }

    /** None left. It says how long to wait, and nothing of who tried. */
    static final class TooManyTries extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final long seconds;

        TooManyTries(Duration wait) {
            super("Too many tries", null, false, false);
            seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        }

        long seconds() {
            return seconds;
        }

        /** The page says at this field how long to wait; what was entered stays on it. */
        void tell(String field, Model model, HttpServletResponse response) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            model.addAttribute("errors", new FormErrors(List.of(refusal(field))));
        }

        Refusal refusal(String field) {
            return Refusal.at(field, "allegation.status.tooManyTries", (seconds + 59) / 60);
        }
    }
}
