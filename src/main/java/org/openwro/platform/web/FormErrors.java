package org.openwro.platform.web;

import java.util.List;
import java.util.stream.Stream;
import org.openwro.platform.Refusal;

/** The refusals of one form: listed in the summary at the top, and each shown beside its field. */
public record FormErrors(List<Refusal> all) {

    public FormErrors {
        all = List.copyOf(all);
    }

    public FormErrors and(Refusal more) {
        return new FormErrors(Stream.concat(all.stream(), Stream.of(more)).toList());
    }

    /** The first refusal of this field, or null. */
    public Refusal of(String field) {
        return all.stream()
                .filter(each -> each.field().equals(field))
                .findFirst()
                .orElse(null);
    }
}
