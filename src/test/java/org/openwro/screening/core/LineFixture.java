package org.openwro.screening.core;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Builds lines for tests: an ordinary Vietnamese garment line, changed field by field. */
final class LineFixture {

    private LocalDate importDate = LocalDate.of(2026, 3, 2);
    private String maker = "VIET LOTUS GARMENT CO., LTD.";
    private String address = "LOT 13, SONG THAN INDUSTRIAL ZONE";
    private String city = "DONG NAI";
    private String postal = "810000";
    private String country = "VN";
    private String origin = "VN";
    private String hts = "6109.10.0012";
    private String description = "MENS T-SHIRTS 100% COTTON";
    private String vessel = "";

    static LineFixture line() {
        return new LineFixture();
    }

    LineFixture imported(String day) {
        importDate = day == null ? null : LocalDate.parse(day);
        return this;
    }

    LineFixture madeBy(String name) {
        maker = name;
        return this;
    }

    LineFixture at(String street, String town, String code, String iso) {
        address = street;
        city = town;
        postal = code;
        country = iso;
        origin = iso;
        return this;
    }

    LineFixture of(String iso) {
        origin = iso;
        return this;
    }

    LineFixture goods(String tariff, String words) {
        hts = tariff;
        description = words;
        return this;
    }

    LineFixture caughtBy(String name) {
        vessel = name;
        return this;
    }

    EntryLine build() {
        return new EntryLine(
                "L1",
                "ABC12345678",
                "2704",
                importDate,
                "Harbor Imports LLC",
                maker,
                address,
                city,
                postal,
                country,
                "",
                origin,
                hts,
                description,
                BigDecimal.TEN,
                "DOZ",
                BigDecimal.valueOf(1000),
                vessel);
    }
}
