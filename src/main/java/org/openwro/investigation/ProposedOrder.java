package org.openwro.investigation;

import java.util.List;

/**
 * The order as recommended; the drafters may narrow it.
 *
 * @param goods words for the goods; empty when all goods are meant
 * @param htsPrefixes tariff numbers, with points as printed
 * @param allGoods everything made there or with that labour, whatever it is
 * @param whollyOrInPart also goods of which only a part was made so (19 U.S.C. 1307)
 * @param downstream also goods made elsewhere with these goods
 */
public record ProposedOrder(
        List<ProposedTarget> targets,
        List<String> goods,
        List<String> htsPrefixes,
        boolean allGoods,
        boolean whollyOrInPart,
        boolean downstream) {

    public ProposedOrder {
        targets = List.copyOf(targets);
        goods = List.copyOf(goods);
        htsPrefixes = List.copyOf(htsPrefixes);
    }

    /** What a recommendation of no action proposes. */
    public static ProposedOrder none() {
        return new ProposedOrder(List.of(), List.of(), List.of(), false, true, false);
    }
}
