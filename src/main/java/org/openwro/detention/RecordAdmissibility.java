package org.openwro.detention;

import org.openwro.identity.Actor;
import org.openwro.screening.core.Instrument;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what the decision means for the shipment: whether any line is excluded, and which instrument holds those. */
@Service("detention.RecordAdmissibility")
public class RecordAdmissibility {

    private final DetentionFile file;

    RecordAdmissibility(DetentionFile file) {
        this.file = file;
    }

    /** @param instrument the gravest that holds a line that is not released */
    public record Result(boolean anyExcluded, Instrument instrument) {}

    @Transactional
    public Result record(DetentionId id) {
        Detention detention = file.get(id);
        detention.recordAdmissibility();
        boolean anyExcluded = detention.hasLines(LineState.INADMISSIBLE);
        file.keep(
                detention,
                Actor.system(),
                anyExcluded ? "audit.detention.notAllAdmissible" : "audit.detention.allAdmissible");
        return new Result(anyExcluded, detention.instrument());
    }
}
