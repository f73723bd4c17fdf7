package org.openwro.order;

import java.util.List;
import org.openwro.screening.core.Goods;

/**
 * An order as a drafter enters it.
 *
 * @param title short name for lists: the producer, vessel or area
 * @param merchandise the goods in words for lists
 * @param goods the merchandise as ports screen for it; the same for every target
 * @param reasons why the order is issued, as it may be published
 * @param text the legal text; blank to have it generated later
 * @param supersedes the WRO that a Finding replaces in enforcement; null when there is none
 */
public record Draft(
        String title,
        String merchandise,
        List<DraftTarget> targets,
        Goods goods,
        String reasons,
        String text,
        OrderId supersedes) {

    public Draft {
        title = stripped(title);
        merchandise = stripped(merchandise);
        targets = List.copyOf(targets);
        reasons = stripped(reasons);
        text = text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    /** The order as it stands, to be changed and sent back. */
    public static Draft of(Order order) {
        OrderContent content = order.content();
        Goods goods = content.targets().isEmpty()
                ? new Goods(List.of(), List.of(), false, true, false, null)
                : content.targets().get(0).goods();
        return new Draft(
                content.title(),
                content.merchandise(),
                content.targets().stream().map(DraftTarget::of).toList(),
                goods,
                content.reasons(),
                content.text(),
                content.supersedes());
    }

    public Draft withText(String other) {
        return new Draft(title, merchandise, targets, goods, reasons, other, supersedes);
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }
}
