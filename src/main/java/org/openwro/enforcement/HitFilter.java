package org.openwro.enforcement;

import java.time.LocalDate;
import org.openwro.screening.core.Result;

/**
 * Which matches a list shows; null or blank means any.
 *
 * @param result {@link Result#HIT} or {@link Result#POSSIBLE}
 * @param orderId any order that the line points to
 * @param from first import date
 * @param to last import date
 * @param undecided only possible matches about which nobody has decided
 */
public record HitFilter(
        String port, Result result, String orderId, LocalDate from, LocalDate to, String uploadId, boolean undecided) {

    public static HitFilter none() {
        return new HitFilter(null, null, null, null, null, null, false);
    }
}
