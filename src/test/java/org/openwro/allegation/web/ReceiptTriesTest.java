package org.openwro.allegation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openwro.MovableClock;
import org.openwro.platform.web.AddressThrottle;
import org.openwro.platform.web.AddressThrottle.Allowance;
import org.springframework.mock.web.MockHttpServletRequest;

class ReceiptTriesTest {

    private static final BigDecimal RECEIPTS = BigDecimal.TEN.pow(16);
    private static final BigDecimal REPORTS = BigDecimal.valueOf(1_000_000);

    private final MovableClock clock = new MovableClock();
    private final ReceiptTries tries = new ReceiptTries(clock);
    private int lookedUp;

    @AfterEach
    void reset() {
        clock.reset();
    }

    private boolean guess(String address) {
        return look(address, Optional.empty());
    }

    private boolean look(String address, Optional<String> found) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        try {
            tries.look(request, () -> {
                lookedUp++;
                return found;
            });
            return true;
        } catch (ReceiptTries.TooManyTries none) {
            return false;
        }
    }

    /** Chance that any of so many guesses is one of a million receipts. */
    private static BigDecimal chance(long guesses) {
        return REPORTS.multiply(BigDecimal.valueOf(guesses)).divide(RECEIPTS, MathContext.DECIMAL64);
    }

    @Test
    void two_filers_with_one_guess_per_second_for_an_hour_look_up_seventy_numbers_and_find_nothing() {
        for (int second = 0; second < 3_600; second++) {
            guess("198.51.100.7");
            guess("203.0.113.9");
            clock.advance(Duration.ofSeconds(1));
        }
        assertThat(lookedUp).isBetween(68, 72);
        assertThat(chance(lookedUp)).isLessThan(new BigDecimal("0.00000001"));
    }

    @Test
    void a_thousand_addresses_for_an_hour_stay_below_one_in_a_million() {
        for (int second = 0; second < 3_600; second++) {
            for (int sender = 0; sender < 4; sender++) {
                guess("10.0." + (second % 250) + "." + sender);
            }
            clock.advance(Duration.ofSeconds(1));
        }
        assertThat(lookedUp).isGreaterThan(3_600).isLessThanOrEqualTo(7_201);
        assertThat(chance(lookedUp)).isLessThan(new BigDecimal("0.000001"));
        long ofAYear = Duration.ofDays(366).toSeconds();
        assertThat(chance(ofAYear)).isLessThan(new BigDecimal("0.01"));
    }

    @Test
    void the_sixth_wrong_number_waits_two_minutes_and_another_address_does_not() {
        for (int wrong = 0; wrong < 5; wrong++) {
            assertThat(guess("198.51.100.7")).isTrue();
        }
        assertThat(guess("198.51.100.7")).isFalse();
        assertThat(guess("203.0.113.9")).isTrue();
        clock.advance(Duration.ofSeconds(110));
        assertThat(guess("198.51.100.7")).isFalse();
        clock.advance(Duration.ofSeconds(11));
        assertThat(guess("198.51.100.7")).isTrue();
        assertThat(guess("198.51.100.7")).isFalse();
    }

    @Test
    void a_right_number_costs_nothing_and_gives_no_wrong_one_back() {
        for (int wrong = 0; wrong < 4; wrong++) {
            guess("198.51.100.7");
        }
        for (int right = 0; right < 50; right++) {
            assertThat(look("198.51.100.7", Optional.of("report"))).isTrue();
        }
        assertThat(guess("198.51.100.7")).isTrue();
        assertThat(look("198.51.100.7", Optional.of("report"))).isFalse();
    }

    @Test
    void addresses_of_one_ipv6_network_share_their_tries() {
        for (int host = 1; host <= 5; host++) {
            assertThat(guess("2001:db8:1:2::" + host)).isTrue();
        }
        assertThat(guess("2001:db8:1:2:ffff::6")).isFalse();
        assertThat(guess("2001:db8:1:3::1")).isTrue();
    }

    @Test
    void an_address_is_forgotten_within_minutes_and_was_never_kept_in_clear() {
        AddressThrottle throttle =
                new AddressThrottle(clock, new Allowance(5, Duration.ofMinutes(2)), new Allowance(100, Duration.ZERO));
        for (int wrong = 0; wrong < 5; wrong++) {
            throttle.take("198.51.100.7");
        }
        assertThat(throttle.remembered()).isEqualTo(1);
        clock.advance(Duration.ofMinutes(10).plusSeconds(5));
        assertThat(throttle.remembered()).isZero();
        assertThat(AddressThrottle.class.getDeclaredFields())
                .noneMatch(field -> field.getType() == String.class
                        || field.getGenericType().getTypeName().contains("java.lang.String"));
    }

    @Test
    void a_clock_that_was_set_back_does_not_lock_anybody_out() {
        clock.advance(Duration.ofDays(400));
        for (int wrong = 0; wrong < 6; wrong++) {
            guess("198.51.100.7");
        }
        clock.reset();
        assertThat(guess("198.51.100.7")).isFalse();
        clock.advance(Duration.ofMinutes(11));
        assertThat(guess("198.51.100.7")).isTrue();
    }

    @Test
    void the_refusal_names_nobody() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("198.51.100.7");
        assertThatThrownBy(() -> {
                    for (int wrong = 0; wrong < 6; wrong++) {
                        tries.look(request, Optional::empty);
                    }
                })
                .isInstanceOf(ReceiptTries.TooManyTries.class)
                .hasMessage("Too many tries");
    }
}
