package org.openwro.detention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.openwro.enforcement.Ground;
import org.openwro.enforcement.Hit;
import org.openwro.screening.core.EntryLine;
import org.openwro.screening.core.Instrument;

/** Entry lines that fall under orders. */
final class LineFixture {

    static final String LOS_ANGELES = "2704";

    private LineFixture() {}

    static EntryLine line(String entry, int number, String importer, LocalDate imported) {
        return new EntryLine(
                entry + "-" + number,
                entry,
                LOS_ANGELES,
                imported,
                importer,
                "Tarim Weaving Mill Co., Ltd.",
                "18 Renmin Road",
                "Aksu",
                "843000",
                "CN",
                "CNTARWEA18AKS",
                "CN",
                "5208.11.2020",
                "woven cotton, bale " + number,
                BigDecimal.valueOf(100L * number),
                "KG",
                BigDecimal.valueOf(1000L * number),
                null);
    }

    static Hit hit(EntryLine line, String... orders) {
        List<Ground> grounds = Stream.of(orders).map(LineFixture::ground).toList();
        return new Hit(line, grounds, null, null);
    }

    /** Under a Finding when the number begins with FND, under the UFLPA when it begins so. */
    static Ground ground(String order) {
        Instrument instrument = order.startsWith("FND")
                ? Instrument.FINDING
                : order.startsWith("UFLPA") ? Instrument.UFLPA : Instrument.WRO;
        return new Ground(order, instrument, "1", 0.97);
    }
}
