package org.openwro.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class HtsHeadingsTest {

    private final HtsHeadings headings = new HtsHeadings(new ClassPathResource("reference/hts-headings.csv"));

    @ParameterizedTest
    @CsvSource({
        "1209.91.80.70, 1209.91.80.70",
        "1209918070, 1209.91.80.70",
        "0702.00.20.10, 0702.00",
        "5208.11.20.20, 5208",
        "5204.11.00.00, 52",
        "6110.20.20, 61",
        "2938.90.0000, 2938.90.0000"
    })
    void a_tariff_number_finds_its_closest_heading(String code, String prefix) {
        assertThat(headings.find(code)).map(HtsHeading::prefix).contains(prefix);
    }

    @Test
    void a_number_outside_the_table_finds_nothing() {
        assertThat(headings.find("9701.10")).isEmpty();
        assertThat(headings.find("")).isEmpty();
        assertThat(headings.find("7")).isEmpty();
        assertThat(headings.find(null)).isEmpty();
    }

    @Test
    void a_leading_zero_is_part_of_the_code() {
        assertThat(headings.find("0901.11")).map(HtsHeading::description).contains("Coffee");
        assertThat(headings.find("901.11")).isEmpty();
    }

    @Test
    void every_heading_has_an_edition_and_words() {
        assertThat(headings.all()).hasSize(102).allSatisfy(heading -> {
            assertThat(heading.edition()).matches("20\\d{2}");
            assertThat(heading.description()).isNotBlank();
            assertThat(heading.goodsWords()).isNotEmpty();
        });
    }

    @Test
    void a_code_that_was_split_names_its_successors() {
        assertThat(headings.find("8541.40"))
                .map(HtsHeading::successors)
                .hasValueSatisfying(successors -> assertThat(successors).contains("8541.42", "8541.43"));
    }
}
