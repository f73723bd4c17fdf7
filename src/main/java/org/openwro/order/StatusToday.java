package org.openwro.order;

/**
 * The status of an order {@code o} on the day {@code :today}, as SQL. A change that was signed for a later day is on the record already,
 * but until that day the order holds as before.
 */
final class StatusToday {

    static final String STATUS = before("status", "o.status");
    static final String SINCE = before("on_text", "o.status_on");

    private StatusToday() {}

    private static String before(String column, String latest) {
        return """
               (case when o.status_from > cast(:today as date)
                     then coalesce((select c.%s from order_status_change c
                                     where c.order_id = o.id and (c.on_from is null or c.on_from <= cast(:today as date))
                                     order by c.seq desc limit 1), %s)
                     else %s end)
               """
                .formatted(column, latest, latest);
    }
}
