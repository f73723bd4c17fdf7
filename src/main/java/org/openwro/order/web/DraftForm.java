package org.openwro.order.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.openwro.order.Draft;
import org.openwro.order.OrderId;
import org.openwro.screening.core.Goods;

/**
 * A draft as entered.
 *
 * @param goodsWords one a line
 * @param htsPrefixes separated by commas, spaces or lines
 * @param action which button was pressed: save, send, generate, add, or remove-N
 */
record DraftForm(
        String title,
        String merchandise,
        List<TargetForm> targets,
        String goodsWords,
        String htsPrefixes,
        Boolean allGoods,
        Boolean whollyOrInPart,
        Boolean downstream,
        String reasons,
        String text,
        String supersedes,
        String action) {

    private static final String REMOVE = "remove-";

    DraftForm {
        targets = targets == null
                ? List.of()
                : targets.stream().filter(Objects::nonNull).toList();
        allGoods = Boolean.TRUE.equals(allGoods);
        whollyOrInPart = Boolean.TRUE.equals(whollyOrInPart);
        downstream = Boolean.TRUE.equals(downstream);
        action = action == null ? "save" : action;
    }

    static DraftForm of(Draft draft) {
        Goods goods = draft.goods();
        return new DraftForm(
                draft.title(),
                draft.merchandise(),
                draft.targets().stream().map(TargetForm::of).toList(),
                String.join("\n", goods.words()),
                String.join(", ", goods.htsPrefixes()),
                goods.all(),
                goods.whollyOrInPart(),
                goods.downstream(),
                draft.reasons(),
                draft.text(),
                draft.supersedes() == null ? "" : draft.supersedes().value(),
                "");
    }

    Draft toDraft() {
        return new Draft(
                title,
                merchandise,
                targets.stream().map(TargetForm::toTarget).toList(),
                new Goods(tariffNumbers(), TargetForm.lines(goodsWords), allGoods, whollyOrInPart, downstream, null),
                reasons,
                text,
                supersedes == null || supersedes.isBlank() ? null : new OrderId(supersedes));
    }

    /** The form with one more or one fewer target, as the button asked; itself for every other button. */
    DraftForm rowsChanged() {
        List<TargetForm> rows = new ArrayList<>(targets);
        if (action.equals("add")) {
            rows.add(TargetForm.EMPTY);
        } else if (action.matches(REMOVE + "\\d{1,3}")) {
            int row = Integer.parseInt(action.substring(REMOVE.length()));
            if (row < rows.size()) {
                rows.remove(row);
            }
        }
        return new DraftForm(
                title,
                merchandise,
                rows,
                goodsWords,
                htsPrefixes,
                allGoods,
                whollyOrInPart,
                downstream,
                reasons,
                text,
                supersedes,
                action);
    }

    private List<String> tariffNumbers() {
        return htsPrefixes == null
                ? List.of()
                : Arrays.stream(htsPrefixes.split("[,;\\s]+"))
                        .filter(each -> !each.isEmpty())
                        .toList();
    }
}
