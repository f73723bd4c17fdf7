package org.openwro.detention;

import static org.openwro.detention.process.DetentionModel.TASK_CHOOSE_OPTION;

import java.util.Map;
import org.openwro.detention.process.DetentionDesk;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The importer says what its package holds, as often as it likes until the proof is filed; from then on the answers stay with the proof. */
@Service
public class FillChecklist {

    private static final int LONGEST_NOTE = 500;

    private final DetentionFile file;
    private final DetentionDesk desk;
    private final Checklists checklists;

    FillChecklist(DetentionFile file, DetentionDesk desk, Checklists checklists) {
        this.file = file;
        this.desk = desk;
        this.checklists = checklists;
    }

    /** @param answers by id of the item; what is left out keeps its answer */
    public record Command(DetentionId detention, Map<String, ChecklistAnswer> answers) {}

    @Transactional
    public Outcome<Checklist> fill(Command command, Actor actor) {
        return desk.find(command.detention(), TASK_CHOOSE_OPTION, actor).then(task -> {
            Detention detention = file.get(command.detention());
            Refusals refusals =
                    new Refusals().when(command.answers().isEmpty(), "", "detention.checklist.nothingAnswered");
            var known = checklists.of(detention).items().stream()
                    .map(ChecklistItem::id)
                    .toList();
            command.answers().forEach((item, answer) -> refusals.when(
                            !known.contains(item), "", "detention.checklist.unknownItem")
                    .tooLong(answer.note(), "note-" + item, LONGEST_NOTE));
            if (refusals.any()) {
                return refusals.outcome();
            }
            checklists.save(detention.id(), command.answers(), actor.username(), file.today());
            Checklist filled = checklists.of(detention);
            file.keep(
                    detention,
                    actor,
                    "audit.detention.checklistFilled",
                    String.valueOf(filled.enclosed()),
                    String.valueOf(filled.items().size()));
            return Outcome.done(filled);
        });
    }
}
