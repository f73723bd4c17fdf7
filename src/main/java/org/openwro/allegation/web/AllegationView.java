package org.openwro.allegation.web;

import java.util.List;
import org.openwro.allegation.Allegation;
import org.openwro.allegation.AllegationId;
import org.openwro.allegation.AllegationRights;
import org.openwro.allegation.Allegations;
import org.openwro.allegation.RelatedAllegations;
import org.openwro.allegation.RelatedAllegations.Related;
import org.openwro.allegation.ReportMessages;
import org.openwro.allegation.SuggestTriage;
import org.openwro.document.Documents;
import org.openwro.identity.Actor;
import org.openwro.platform.web.NotFound;
import org.openwro.reference.Countries;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts one allegation, with what belongs to it, into a page for staff. */
@Component
class AllegationView {

    private final Allegations allegations;
    private final ReportMessages messages;
    private final Documents documents;
    private final Countries countries;
    private final RelatedAllegations related;
    private final SuggestTriage suggestTriage;

    AllegationView(
            Allegations allegations,
            ReportMessages messages,
            Documents documents,
            Countries countries,
            RelatedAllegations related,
            SuggestTriage suggestTriage) {
        this.allegations = allegations;
        this.messages = messages;
        this.documents = documents;
        this.countries = countries;
        this.related = related;
        this.suggestTriage = suggestTriage;
    }

    Allegation show(AllegationId id, Actor actor, Model model) {
        Allegation allegation = allegations.find(id).orElseThrow(NotFound::new);
        model.addAttribute("allegation", allegation);
        model.addAttribute("countryName", countries.nameOf(allegation.report().country()));
        model.addAttribute(
                "shortfalls",
                allegation.missing().isEmpty()
                        ? List.of()
                        : suggestTriage.shortfalls(allegation.report()).stream()
                                .filter(each -> allegation.missing().contains(each.element()))
                                .toList());
        model.addAttribute("documents", documents.listFor(id.value(), actor));
        model.addAttribute("messages", messages.of(id));
        List<Related> near = related.of(allegation);
        model.addAttribute("related", near);
        if (!allegation.state().isDecided()) {
            model.addAttribute("advice", suggestTriage.advice(allegation, near));
        }
        model.addAttribute("undone", related.undoneOf(id));
        model.addAttribute("mayLink", AllegationRights.mayWriteToFiler(actor));
        model.addAttribute("later", allegations.following(id));
        return allegation;
    }
}
