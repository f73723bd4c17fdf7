package org.openwro.platform.web;

import java.util.List;
import org.openwro.platform.Refusal;

/** The refusals of one form: listed in the summary at the top, and each shown beside its field. */
public record FormErrors(List<Refusal> all) {

    public FormErrors {
        all = List.copyOf(all);
    }

    /** The first refusal of this field, or null. */
    public Refusal of(String field) {
        return all.stream()
                .filter(each -> each.field().equals(field))
                .findFirst()
                .orElse(null);
    }
}
