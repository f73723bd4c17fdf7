package org.openwro.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class RegionsTest {

    private final Regions regions = new Regions(new ClassPathResource("reference/regions.csv"));
    private final Countries countries = new Countries();

    @Test
    void xinjiang_has_its_postal_prefixes_and_the_spellings_of_hotan() {
        assertThat(regions.find("CN-XJ")).hasValueSatisfying(xinjiang -> {
            assertThat(xinjiang.postalPrefixes()).containsExactly("83", "84");
            assertThat(xinjiang.placeNames()).contains("Hotan", "Hetian", "Khotan", "和田", "Urumqi", "Kashi", "Shihezi");
        });
    }

    @Test
    void prefixes_with_a_leading_zero_stay_text() {
        assertThat(regions.find("CN-HE"))
                .map(Region::postalPrefixes)
                .hasValueSatisfying(prefixes -> assertThat(prefixes).containsExactly("05", "06", "07"));
    }

    @Test
    void every_region_belongs_to_its_country_and_knows_its_own_name() {
        assertThat(regions.all()).hasSize(34).allSatisfy(region -> {
            assertThat(region.code()).startsWith(region.country() + "-");
            assertThat(countries.find(region.country())).isPresent();
            assertThat(region.placeNames()).isNotEmpty().doesNotHaveDuplicates();
        });
    }

    @Test
    void regions_of_one_country_do_not_share_postal_prefixes() {
        assertThat(regions.inCountry("CN"))
                .hasSize(16)
                .flatExtracting(Region::postalPrefixes)
                .doesNotHaveDuplicates();
    }

    @Test
    void an_unknown_region_is_empty() {
        assertThat(regions.find("CN-ZZ")).isEmpty();
        assertThat(regions.find(null)).isEmpty();
        assertThat(regions.inCountry("XX")).isEmpty();
    }
}
