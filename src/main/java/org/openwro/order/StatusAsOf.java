package org.openwro.order;

/**
 * The status of an order {@code o} on the day {@code :today}, as it was known before the instant {@code :known} (null: as it is known
 * now), as SQL. A change that was signed for a later day is on the record already, but until that day the order holds as before.
 */
final class StatusAsOf {

    static final String STATUS = on("status", "o.status");
    static final String SINCE = on("on_text", "o.status_on");

    static final String KNOWN = "(cast(:known as timestamptz) is null or c.known_at < :known)";

    /** Of steps {@code c}: no later one that is known holds from the same or an earlier day. */
    static final String NOT_OVERRIDDEN =
            """
            not exists (select 1 from order_status_change later
                         where later.order_id = c.order_id and later.seq > c.seq
                           and (later.on_from is null or c.on_from is not null and later.on_from <= c.on_from)
                           and (cast(:known as timestamptz) is null or later.known_at < :known))
            """;

    /** That there was such an order, and that it was known. */
    static final String STOOD =
            """
            exists (select 1 from order_status_change c
                     where c.order_id = o.id and (c.on_from is null or c.on_from <= cast(:today as date)) and %s)
            """
                    .formatted(KNOWN);

    private StatusAsOf() {}

    private static String on(String column, String latest) {
        return """
               (case when cast(:known as timestamptz) is null and (o.status_from is null or o.status_from <= cast(:today as date))
                     then %2$s
                     else coalesce((select c.%1$s from order_status_change c
                                     where c.order_id = o.id and (c.on_from is null or c.on_from <= cast(:today as date))
                                       and %3$s
                                     order by c.seq desc limit 1), %2$s)
                     end)
               """
                .formatted(column, latest, KNOWN);
    }
}
