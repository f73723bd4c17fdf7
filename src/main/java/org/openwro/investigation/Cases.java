package org.openwro.investigation;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives other rooms what they need of a case. */
@Service
public class Cases {

    private final Investigations investigations;

    Cases(Investigations investigations) {
        this.investigations = investigations;
    }

    @Transactional(readOnly = true)
    public Optional<CaseRecord> find(CaseId id) {
        return investigations.find(id).map(CaseRecord::of);
    }
}
