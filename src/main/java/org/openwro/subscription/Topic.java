package org.openwro.subscription;

import org.openwro.order.OrderId;
import org.openwro.platform.Refusals;
import org.openwro.reference.Countries;
import org.openwro.reference.Industry;

/**
 * Which changes somebody wants to hear of; each is empty for any, and all that are given must fit.
 *
 * @param country ISO 3166-1 alpha-2; flag state for a vessel
 * @param industry name of an {@link Industry}
 * @param order id of one order
 */
public record Topic(String country, String industry, String order) {

    public Topic {
        country = country == null ? "" : country.strip();
        industry = industry == null ? "" : industry.strip();
        order = order == null ? "" : order.strip();
    }

    public static Topic everything() {
        return new Topic("", "", "");
    }

    public static Topic of(OrderId order) {
        return new Topic("", "", order.value());
    }

    Refusals check(Countries countries, boolean orderKnown) {
        return new Refusals()
                .when(
                        !country.isEmpty() && countries.find(country).isEmpty(),
                        "country",
                        "subscription.refused.country")
                .when(
                        !industry.isEmpty() && Industry.find(industry).isEmpty(),
                        "industry",
                        "subscription.refused.industry")
                .when(!order.isEmpty() && !orderKnown, "order", "subscription.refused.order", order);
    }
}
