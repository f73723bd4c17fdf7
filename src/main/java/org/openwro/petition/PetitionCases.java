package org.openwro.petition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openwro.calendar.PartialDate;
import org.openwro.identity.Actor;
import org.openwro.order.Target;
import org.openwro.workflow.CaseFile;
import org.openwro.workflow.CaseSource;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Petitions on the case page. */
@Component
class PetitionCases implements CaseSource {

    private final ViewPetition viewPetition;
    private final MessageSource messages;

    PetitionCases(ViewPetition viewPetition, MessageSource messages) {
        this.viewPetition = viewPetition;
        this.messages = messages;
    }

    @Override
    public boolean knows(String key) {
        return PetitionId.names(key);
    }

    @Override
    public Optional<CaseFile> find(String key, Actor actor) {
        return viewPetition.view(new PetitionId(key), actor).map(this::file);
    }

    private CaseFile file(PetitionView view) {
        Petition petition = view.petition();
        String id = petition.id().value();
        return new CaseFile(
                id,
                petition.title(),
                petition.state().labelKey(),
                List.of(
                        new CaseFile.Fact("petition.label.kind", text("petition.kind." + petition.kind())),
                        new CaseFile.Fact(
                                "petition.label.petitioner", view.petitioner().name()),
                        new CaseFile.Fact(
                                "petition.label.filedOn",
                                petition.isFiled()
                                        ? PartialDate.of(petition.filing().filedOn())
                                                .words()
                                        : text("petition.label.notFiled")),
                        new CaseFile.Fact(
                                "petition.label.targets",
                                view.targets().stream().map(Target::name).collect(Collectors.joining("; "))),
                        new CaseFile.Fact(
                                "petition.label.next", text(petition.state().nextKey()))),
                List.of(
                        new CaseFile.Link("petition.label.petition", id, "/petitions/" + id),
                        new CaseFile.Link(
                                "petition.label.order",
                                petition.order().value(),
                                "/cases/" + petition.order().value())));
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.US);
    }
}
