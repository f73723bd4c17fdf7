package org.openwro.detention;

import java.util.List;
import java.util.Map;

/**
 * The items that the commodities of a shipment ask for, with the answers given so far. It helps to file and to review; no rule makes an
 * item obligatory, and a full list does not prove admissibility.
 */
public record Checklist(List<ChecklistItem> items, Map<String, ChecklistAnswer> answers) {

    public Checklist {
        items = List.copyOf(items);
        answers = Map.copyOf(answers);
    }

    public long count(ChecklistAnswer.State state) {
        return items.stream()
                .filter(item -> answers.containsKey(item.id()))
                .filter(item -> answers.get(item.id()).state() == state)
                .count();
    }

    public long enclosed() {
        return count(ChecklistAnswer.State.ENCLOSED);
    }

    public long notEnclosed() {
        return count(ChecklistAnswer.State.NOT_ENCLOSED);
    }

    public long notApplicable() {
        return count(ChecklistAnswer.State.NOT_APPLICABLE);
    }

    public long open() {
        return items.stream().filter(item -> !answers.containsKey(item.id())).count();
    }

    public boolean isBegun() {
        return !answers.isEmpty();
    }
}
