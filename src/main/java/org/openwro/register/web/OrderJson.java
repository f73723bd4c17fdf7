package org.openwro.register.web;

import org.openwro.order.RegisterEntry;
import org.openwro.reference.Countries;

/**
 * An order in a list of the API, named after the columns of the public history.
 *
 * @param date year, year-month or day in ISO form; empty when not known
 * @param entity the named parties, separated by semicolons; empty for an order on a place
 * @param status as a dashboard shows it, with the reason as suffix; empty when not established
 */
record OrderJson(
        String id,
        String type,
        String country,
        String countryName,
        String date,
        String title,
        String merchandise,
        String entity,
        String scope,
        String region,
        String status,
        String statusDate,
        String notes,
        String confidence,
        String source) {

    static OrderJson of(RegisterEntry entry, Countries countries) {
        return new OrderJson(
                entry.id().value(),
                entry.instrument().name(),
                entry.country(),
                countries.nameOf(entry.country()),
                entry.issued().text(),
                entry.title(),
                entry.merchandise(),
                entry.producer(),
                entry.scope(),
                entry.region(),
                entry.status().code(),
                entry.statusOn().text(),
                entry.notes(),
                entry.confidence(),
                entry.source().name());
    }
}
