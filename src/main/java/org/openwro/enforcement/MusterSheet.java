package org.openwro.enforcement;

import java.util.List;

/**
 * The orders in force as a port keeps them at hand.
 *
 * @param version hash of the snapshot, the same as that of the feed
 */
public record MusterSheet(String version, List<Line> lines) {

    public MusterSheet {
        lines = List.copyOf(lines);
    }

    /**
     * One order.
     *
     * @param id of the order; {@code UFLPA} for the presumption of Pub. L. 117-78
     * @param title empty for the presumption
     * @param targets names of whom and where it is aimed at
     * @param htsPrefixes tariff prefixes of its targets; empty when the goods are told in words
     * @param allGoods one of the targets is covered with every product
     */
    public record Line(
            String id,
            String instrument,
            String title,
            String country,
            String merchandise,
            List<String> targets,
            List<String> htsPrefixes,
            boolean allGoods) {

        public boolean isLaw() {
            return id.equals(StatutoryPresumption.ID);
        }
    }
}
