package org.openwro.screening.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwro.screening.core.LineFixture.line;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HTS codes are revised: an order names the codes of its day, an entry those of the day of import. */
class TariffEditionTest {

    @ParameterizedTest
    @CsvSource({
        // the order was written before the edition of 2022 split 8541.40
        "8541.40,      8541.43.0010, 2023-05-02, HIT,         GOODS_TARIFF_LATER",
        "8541.40,      8541.43.0010, 2022-01-27, HIT,         GOODS_TARIFF_LATER",
        "8541.40,      8541.43.0010, 2022-01-26, NO_EVIDENCE,",
        "8541.40,      8541.40.6035, 2021-05-02, HIT,         GOODS_TARIFF",
        "8541.40,      8541.10.0040, 2023-05-02, NO_EVIDENCE,",
        "8541,         8541.43.0010, 2023-05-02, HIT,         GOODS_TARIFF",
        // one part of the code that was split: the later codes take in more
        "8541.40.6035, 8541.43.0010, 2023-05-02, POSSIBLE,    GOODS_TARIFF_LATER",
        "4015.11.0150, 4015.12.1010, 2023-05-02, HIT,         GOODS_TARIFF_LATER",
        // the order was written in the later edition, the goods came before it
        "8541.43,      8541.40.6035, 2021-05-02, POSSIBLE,    GOODS_TARIFF_BEFORE",
        "8541.43,      8541.40.6035, 2023-05-02, NO_EVIDENCE,"
    })
    void a_line_is_held_against_the_codes_of_the_edition_in_force_on_its_import_date(
            String named, String filed, String imported, Result result, String rule) {
        OrderTarget target = new OrderTarget(
                "1",
                TargetKind.ENTITY,
                "Telmarine Silicon Works",
                List.of(),
                "VN",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new Goods(List.of(named), List.of(), false, false, false, null),
                LocalDate.of(2020, 1, 1),
                null,
                null);
        Screening screening = OrderSnapshot.of(List.of(new OrderTerms("WRO-1", Instrument.WRO, List.of(target))))
                .screen(line().imported(imported)
                        .madeBy("TELMARINE SILICON WORKS")
                        .goods(filed, "ARTICLES")
                        .build());
        assertThat(screening.result()).isEqualTo(result);
        if (rule != null) {
            assertThat(screening.acting().evidence())
                    .filteredOn(each -> each.field().equals("hts"))
                    .extracting(Evidence::rule, Evidence::lineText)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(rule, filed));
            assertThat(screening.acting().evidence())
                    .anyMatch(each -> each.orderText().startsWith(named));
        }
    }
}
