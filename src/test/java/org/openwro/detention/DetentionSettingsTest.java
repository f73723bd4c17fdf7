package org.openwro.detention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openwro.screening.core.Instrument;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class DetentionSettingsTest {

    private static DetentionSettings bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("openwro.detention", Bindable.of(DetentionSettings.class));
    }

    @Test
    void deemed_exclusion_is_on_for_the_uflpa_alone_unless_counsel_says_otherwise() {
        assertThat(bound(Map.of()).deemedExclusion()).containsExactly(Instrument.UFLPA);
        assertThat(bound(Map.of("openwro.detention.deemed-exclusion", "UFLPA,WRO"))
                        .deemedExclusion())
                .containsExactlyInAnyOrder(Instrument.UFLPA, Instrument.WRO);
        assertThat(bound(Map.of("openwro.detention.deemed-exclusion", "")).deemedExclusion())
                .isEmpty();
    }

    @Test
    void goods_under_a_finding_are_never_deemed_excluded() {
        assertThatThrownBy(() -> new DetentionSettings(Set.of(Instrument.FINDING), 90, 2))
                .hasMessageContaining("seized, never excluded");
    }
}
