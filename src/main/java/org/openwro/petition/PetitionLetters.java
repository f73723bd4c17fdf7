package org.openwro.petition;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openwro.document.Letters;
import org.openwro.document.Visibility;
import org.openwro.identity.Actor;
import org.openwro.identity.Organisations;
import org.openwro.order.Order;
import org.openwro.order.Orders;
import org.openwro.order.ReleaseKind;
import org.openwro.order.Target;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Letters to the petitioner. */
@Component
class PetitionLetters {

    private final Letters letters;
    private final Orders orders;
    private final Organisations organisations;
    private final PetitionRecord record;
    private final PetitionPlaces places;
    private final Shortcomings shortcomings;
    private final MessageSource messages;

    PetitionLetters(
            Letters letters,
            Orders orders,
            Organisations organisations,
            PetitionRecord record,
            PetitionPlaces places,
            Shortcomings shortcomings,
            MessageSource messages) {
        this.letters = letters;
        this.orders = orders;
        this.organisations = organisations;
        this.record = record;
        this.places = places;
        this.shortcomings = shortcomings;
        this.messages = messages;
    }

    void issue(Petition petition, String template) {
        Order order = orders.get(petition.order());
        Map<String, Object> model = new HashMap<>();
        model.put("petition", petition);
        model.put("petitioner", organisations.find(petition.organisation()).orElseThrow());
        model.put("order", order);
        List<Target> targets = order.targets().stream()
                .filter(target -> petition.targets().contains(target.seq()))
                .toList();
        boolean narrows = petition.kind() == ReleaseKind.MODIFICATION
                && targets.stream().anyMatch(target -> target.kind().isArea());
        Set<Integer> kept = petition.proposal().map(Proposal::kept).orElse(Set.of());
        model.put(
                "targets",
                targets.stream().filter(target -> !kept.contains(target.seq())).toList());
        model.put(
                "kept",
                targets.stream().filter(target -> kept.contains(target.seq())).toList());
        model.put("narrows", narrows);
        model.put("missing", petition.incompleteness().missing());
        model.put("lacking", shortcomings.of(petition));
        model.put("results", record.results(petition.id()));
        model.put(
                "places",
                places.of(petition.id()).stream().collect(Collectors.toMap(PetitionPlace::seq, PetitionPlace::name)));
        model.put("proposal", petition.proposal().orElse(null));
        String title = messages.getMessage("petition.letter." + template + ".title", null, Locale.US);
        letters.issue(petition.id().value(), template, model, title, Visibility.PARTIES, Actor.system());
    }
}
