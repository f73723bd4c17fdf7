package org.openwro.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsTest {

    @ParameterizedTest
    @CsvSource({"1, PT1M", "2, PT2M", "5, PT16M", "9, PT4H16M", "10, PT6H", "200, PT6H"})
    void the_pause_doubles_with_every_failed_attempt_up_to_six_hours(int attempts, Duration pause) {
        MailSettings settings =
                new MailSettings("openwro@localhost", Duration.ofSeconds(5), 50, 10, Duration.ofMinutes(1));

        assertThat(settings.delayAfter(attempts)).isEqualTo(pause);
    }
}
