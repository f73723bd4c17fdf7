package org.openwro.enforcement.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.openwro.order.RegisterEntry;
import org.openwro.screening.core.Goods;
import org.openwro.screening.core.OrderTarget;
import org.openwro.screening.core.OrderTerms;

/**
 * An order as a targeting system needs it. What is empty or not known is left out.
 *
 * @param instrument WRO, FINDING, or UFLPA for the presumption of Pub. L. 117-78, which is a law and no order
 * @param issued year, year-month or day in ISO form
 * @param status as the public register shows it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FeedOrder(
        String id,
        String instrument,
        String title,
        String country,
        String issued,
        String merchandise,
        String status,
        List<FeedTarget> targets) {

    static FeedOrder of(OrderTerms terms, RegisterEntry entry, List<OrderTarget> targets) {
        List<FeedTarget> told = targets.stream().map(FeedTarget::of).toList();
        String instrument = terms.instrument().name();
        return entry == null
                ? new FeedOrder(terms.orderId(), instrument, null, null, null, null, null, told)
                : new FeedOrder(
                        terms.orderId(),
                        instrument,
                        entry.title(),
                        entry.country(),
                        entry.issued().text(),
                        entry.merchandise(),
                        entry.status().code(),
                        told);
    }

    /**
     * One thing the order is aimed at, with its goods and days.
     *
     * @param kind ENTITY, SITE, REGION, COUNTRY, VESSEL, FLEET, SECTOR, LABOUR_SOURCE; NOT_COVERED lifts the other targets for one party
     * @param regionCode ISO 3166-2
     * @param htsPrefixes leading digits of tariff numbers; a line is inside by one of these or by one of {@code goodsWords}
     * @param madeIn the only country of origin covered; left out for any
     * @param from first day in force, Eastern Time; left out: since ever
     * @param to first day no longer in force; left out: open
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record FeedTarget(
            String id,
            String kind,
            String name,
            List<String> aliases,
            String country,
            String address,
            String city,
            List<String> mids,
            String regionCode,
            List<String> postalPrefixes,
            List<String> placeNames,
            String vesselFlag,
            String inclusion,
            List<String> htsPrefixes,
            List<String> goodsWords,
            boolean allGoods,
            boolean whollyOrInPart,
            boolean downstream,
            String madeIn,
            LocalDate from,
            LocalDate to,
            String endAnchor) {

        static FeedTarget of(OrderTarget target) {
            Goods goods = target.goods();
            return new FeedTarget(
                    target.id(),
                    target.kind().name(),
                    target.name(),
                    target.aliases(),
                    target.country(),
                    target.address(),
                    target.city(),
                    target.mids(),
                    target.regionCode(),
                    target.postalPrefixes(),
                    target.placeNames(),
                    target.vesselFlag(),
                    target.inclusion().name(),
                    goods.htsPrefixes(),
                    goods.words(),
                    goods.all(),
                    goods.whollyOrInPart(),
                    goods.downstream(),
                    goods.madeIn(),
                    target.from(),
                    target.to(),
                    target.endAnchor() == null ? null : target.endAnchor().name());
        }
    }
}
