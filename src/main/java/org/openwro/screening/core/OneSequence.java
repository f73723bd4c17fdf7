package org.openwro.screening.core;

import java.util.Comparator;
import java.util.List;

/** Brings orders with the same content into the same sequence, so that they give the same answers to the byte. */
final class OneSequence {

    private OneSequence() {}

    static List<OrderTerms> of(List<OrderTerms> orders) {
        return orders.stream()
                .map(order -> new OrderTerms(
                        order.orderId(),
                        order.instrument(),
                        order.targets().stream()
                                .map(OneSequence::of)
                                .sorted(Comparator.comparing(OrderTarget::id).thenComparing(ContentHash::target))
                                .toList()))
                .sorted(Comparator.comparing(OrderTerms::orderId).thenComparing(ContentHash::order))
                .toList();
    }

    private static OrderTarget of(OrderTarget target) {
        Goods goods = target.goods();
        return new OrderTarget(
                target.id(),
                target.kind(),
                target.name(),
                sorted(target.aliases()),
                target.country(),
                target.address(),
                target.city(),
                sorted(target.mids()),
                target.regionCode(),
                sorted(target.postalPrefixes()),
                sorted(target.placeNames()),
                target.vesselFlag(),
                target.inclusion(),
                new Goods(
                        sorted(goods.htsPrefixes()),
                        sorted(goods.words()),
                        goods.all(),
                        goods.whollyOrInPart(),
                        goods.downstream(),
                        goods.madeIn()),
                target.from(),
                target.to(),
                target.endAnchor());
    }

    private static List<String> sorted(List<String> texts) {
        return texts.stream().sorted().toList();
    }
}
