package org.openwro.modelling.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openwro.modelling.ModelKind;

/**
 * The differences between two texts of one model. Where shapes stand in the picture does not count.
 *
 * @param readable false when one of the texts cannot be taken apart; then there are no changes to tell
 */
public record ModelDifference(List<Change> changes, boolean readable) {

    public static ModelDifference between(ModelKind kind, String older, String newer) {
        Map<String, Part> before = Part.of(kind, older).orElse(null);
        Map<String, Part> after = Part.of(kind, newer).orElse(null);
        if (before == null || after == null) {
            return new ModelDifference(List.of(), false);
        }
        List<Change> changes = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(after.keySet());
        for (String id : ids) {
            compare(before.get(id), after.get(id), changes);
        }
        return new ModelDifference(List.copyOf(changes), true);
    }

    private static void compare(Part before, Part after, List<Change> changes) {
        if (before == null) {
            changes.add(new Change(Change.What.ADDED, after.id(), after.name(), after.type(), "", "", ""));
        } else if (after == null) {
            changes.add(new Change(Change.What.REMOVED, before.id(), before.name(), before.type(), "", "", ""));
        } else {
            Set<String> properties = new TreeSet<>(before.properties().keySet());
            properties.addAll(after.properties().keySet());
            for (String property : properties) {
                String was = before.properties().getOrDefault(property, "");
                String is = after.properties().getOrDefault(property, "");
                if (!was.equals(is)) {
                    changes.add(
                            new Change(Change.What.CHANGED, after.id(), after.name(), after.type(), property, was, is));
                }
            }
        }
    }

    /** Ids of the elements of one kind of change, separated by spaces, as the picture wants them. */
    public String ids(Change.What what) {
        return changes.stream()
                .filter(change -> change.what() == what)
                .map(Change::element)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    public String addedIds() {
        return ids(Change.What.ADDED);
    }

    public String removedIds() {
        return ids(Change.What.REMOVED);
    }

    public String changedIds() {
        return ids(Change.What.CHANGED);
    }
}
