package org.openwro.detention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class DetentionSettingsTest {

    private static DetentionSettings bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("openwro.detention", Bindable.of(DetentionSettings.class));
    }

    @Test
    void counsel_sets_how_far_and_how_often_the_response_under_the_uflpa_is_extended() {
        assertThat(bound(Map.of())).isEqualTo(new DetentionSettings(90, 2));
        assertThat(bound(Map.of("openwro.detention.extension-cap", "60", "openwro.detention.extensions-at-most", "1")))
                .isEqualTo(new DetentionSettings(60, 1));
    }
}
