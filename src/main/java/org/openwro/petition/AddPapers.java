package org.openwro.petition;

import java.util.List;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The petitioner adds papers, to which the answers on the indicators then point. */
@Service
public class AddPapers {

    private final PetitionDesk desk;
    private final PetitionPapers papers;

    AddPapers(PetitionDesk desk, PetitionPapers papers) {
        this.desk = desk;
        this.papers = papers;
    }

    @Transactional
    public Outcome<PetitionId> add(PetitionId id, List<Attachment> files, Actor actor) {
        return desk.open(id, actor, petition -> {
            if (files.isEmpty()) {
                return Outcome.refused(Refusal.at(PetitionPaper.AUDIT_REPORT.field(), "petition.refused.noFile"));
            }
            List<Refusal> refused = papers.file(id, files, actor);
            return refused.isEmpty() ? Outcome.done(id) : Outcome.refused(refused);
        });
    }
}
