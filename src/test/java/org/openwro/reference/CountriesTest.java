package org.openwro.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountriesTest {

    private final Countries countries = new Countries();

    @Test
    void countries_are_found_by_their_alpha_2_code() {
        assertThat(countries.find("CN")).contains(new Country("CN", "China"));
        assertThat(countries.find("TM")).map(Country::name).contains("Turkmenistan");
        assertThat(countries.all()).hasSizeGreaterThanOrEqualTo(249);
    }

    @Test
    void an_unknown_code_is_empty_and_named_by_itself() {
        assertThat(countries.find("XX")).isEmpty();
        assertThat(countries.find(null)).isEmpty();
        assertThat(countries.nameOf("XX")).isEqualTo("XX");
    }

    @Test
    void options_are_ordered_by_name() {
        assertThat(countries.options().values()).startsWith("Afghanistan").endsWith("Zimbabwe");
        assertThat(countries.options()).hasSameSizeAs(countries.all());
    }
}
