package org.openwro.petition.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openwro.identity.Actor;
import org.openwro.identity.Organisation;
import org.openwro.order.Order;
import org.openwro.order.OrderId;
import org.openwro.order.OrderState;
import org.openwro.order.Orders;
import org.openwro.order.ReleaseKind;
import org.openwro.petition.NewPetition;
import org.openwro.petition.OrderIndicators;
import org.openwro.petition.PetitionId;
import org.openwro.petition.PetitionableOrders;
import org.openwro.petition.Petitioners;
import org.openwro.petition.PreparePetition;
import org.openwro.platform.Outcome;
import org.openwro.platform.PageQuery;
import org.openwro.platform.Refusal;
import org.openwro.platform.web.FormErrors;
import org.openwro.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Begins a petition: first the order is chosen, then what is asked of it; indicators, places and papers follow on the page of the draft. */
@Controller
class PreparePetitionController {

    private final PreparePetition preparePetition;
    private final PetitionableOrders petitionable;
    private final Orders orders;
    private final OrderIndicators indicators;
    private final Petitioners petitioners;
    private final PetitionOptions options;

    PreparePetitionController(
            PreparePetition preparePetition,
            PetitionableOrders petitionable,
            Orders orders,
            OrderIndicators indicators,
            Petitioners petitioners,
            PetitionOptions options) {
        this.preparePetition = preparePetition;
        this.petitionable = petitionable;
        this.orders = orders;
        this.indicators = indicators;
        this.petitioners = petitioners;
        this.options = options;
    }

    @GetMapping("/petitions/new")
    String choose(
            @RequestParam(defaultValue = "") String order,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) Integer page,
            Actor actor,
            Model model) {
        return order.isBlank()
                ? choice(words, PageQuery.of(page, null), model)
                : form(order, PetitionForm.empty(), actor, model);
    }

    @PostMapping("/petitions")
    String prepare(
            @RequestParam MultiValueMap<String, String> fields, Actor actor, Model model, RedirectAttributes flash) {
        PetitionForm form = new PetitionForm(fields);
        NewPetition command = new NewPetition(
                new OrderId(form.text("order")),
                form.numbers("targets"),
                form.choice("kind", ReleaseKind.class).orElse(null),
                form.text("organisation"),
                form.text("statement"));
        Outcome<PetitionId> outcome = preparePetition.prepare(command, actor);
        String next = outcome.isRefused() ? "/petitions" : "/petitions/" + outcome.orThrow();
        return Pages.afterwards(
                outcome,
                model,
                flash,
                "petition.notice.prepared",
                next,
                () -> form(form.text("order"), form, actor, model));
    }

    private String choice(String words, PageQuery query, Model model) {
        model.addAttribute("words", words);
        model.addAttribute("orders", petitionable.search(words, query));
        model.addAttribute(
                "url",
                UriComponentsBuilder.fromPath("/petitions/new")
                        .queryParam("words", "{words}")
                        .build(words)
                        .toString());
        return "petition/chooseOrderPage";
    }

    /** The form for this order; the choice of another one when nothing can be released from it. */
    private String form(String orderId, PetitionForm form, Actor actor, Model model) {
        Order order = orders.find(new OrderId(orderId))
                .filter(each -> each.state() == OrderState.IN_FORCE && each.isAnythingInForce())
                .orElse(null);
        if (order == null) {
            model.addAttribute("errors", new FormErrors(List.of(Refusal.of("petition.refused.order"))));
            return choice("", PageQuery.of(null, null), model);
        }
        Map<String, String> companies = new LinkedHashMap<>();
        for (Organisation each : petitioners.of(actor)) {
            companies.put(each.id(), each.name());
        }
        model.addAttribute("order", order);
        model.addAttribute("form", form);
        model.addAttribute("kinds", options.kinds());
        model.addAttribute("targets", options.targets(order.openTargets()));
        model.addAttribute("companies", companies);
        model.addAttribute("indicators", indicators.of(order));
        model.addAttribute("indicatorsKnown", indicators.areKnown(order));
        return "petition/fileFormPage";
    }
}
