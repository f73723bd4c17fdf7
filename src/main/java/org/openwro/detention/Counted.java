package org.openwro.detention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openwro.platform.Refusals;

/** Goods that leave are counted: what left must be what was held, line by line, on a day between the detention and today. */
final class Counted {

    private Counted() {}

    static Refusals check(
            List<DetentionLine> lines,
            Map<String, BigDecimal> quantities,
            LocalDate day,
            LocalDate earliest,
            LocalDate today) {
        Refusals refusals = new Refusals()
                .when(day == null, "on", "detention.disposal.on")
                .when(day != null && day.isAfter(today), "on", "platform.date.future")
                .when(day != null && day.isBefore(earliest), "on", "detention.disposal.tooEarly", earliest.toString());
        for (DetentionLine line : lines) {
            BigDecimal counted = quantities.get(line.lineId());
            refusals.when(
                    counted == null || counted.compareTo(line.quantity()) != 0,
                    "quantity-" + line.seq(),
                    "detention.disposal.quantity",
                    line.seq(),
                    line.quantity().stripTrailingZeros().toPlainString(),
                    line.unit());
        }
        return refusals;
    }
}
