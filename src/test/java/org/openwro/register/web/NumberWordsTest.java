package org.openwro.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberWordsTest {

    @Test
    void small_numbers_are_words_and_larger_ones_digits() {
        assertThat(NumberWords.cardinal(0)).isEqualTo("none");
        assertThat(NumberWords.cardinal(13)).isEqualTo("thirteen");
        assertThat(NumberWords.cardinal(21)).isEqualTo("21");
    }

    @Test
    void ordinals_end_as_english_has_them() {
        assertThat(NumberWords.ordinal(1)).isEqualTo("first");
        assertThat(NumberWords.ordinal(20)).isEqualTo("twentieth");
        assertThat(NumberWords.ordinal(21)).isEqualTo("21st");
        assertThat(NumberWords.ordinal(22)).isEqualTo("22nd");
        assertThat(NumberWords.ordinal(23)).isEqualTo("23rd");
        assertThat(NumberWords.ordinal(111)).isEqualTo("111th");
    }
}
