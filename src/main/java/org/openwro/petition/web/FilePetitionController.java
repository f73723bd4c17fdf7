package org.openwro.petition.web;

import java.util.EnumMap;
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
import org.openwro.petition.FilePetition;
import org.openwro.petition.NewPetition;
import org.openwro.petition.OrderIndicators;
import org.openwro.petition.PetitionId;
import org.openwro.petition.PetitionPaper;
import org.openwro.petition.PetitionableOrders;
import org.openwro.petition.Petitioners;
import org.openwro.platform.Outcome;
import org.openwro.platform.PageQuery;
import org.openwro.platform.Refusal;
import org.openwro.platform.web.FormErrors;
import org.openwro.platform.web.Pages;
import org.openwro.reference.IloIndicator;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Files a petition: first the order is chosen, then the form asks what this order needs. */
@Controller
class FilePetitionController {

    private final FilePetition filePetition;
    private final PetitionableOrders petitionable;
    private final Orders orders;
    private final OrderIndicators indicators;
    private final Petitioners petitioners;
    private final PetitionOptions options;

    FilePetitionController(
            FilePetition filePetition,
            PetitionableOrders petitionable,
            Orders orders,
            OrderIndicators indicators,
            Petitioners petitioners,
            PetitionOptions options) {
        this.filePetition = filePetition;
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
    String file(
            @RequestParam MultiValueMap<String, String> fields,
            MultipartHttpServletRequest request,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        PetitionForm form = new PetitionForm(fields);
        Map<IloIndicator, String> evidence = new EnumMap<>(IloIndicator.class);
        for (IloIndicator indicator : IloIndicator.values()) {
            evidence.put(indicator, form.text("evidence-" + indicator.code()));
        }
        NewPetition command = new NewPetition(
                new OrderId(form.text("order")),
                form.numbers("targets"),
                form.choice("kind", ReleaseKind.class).orElse(null),
                form.text("organisation"),
                form.text("statement"),
                evidence,
                UploadedFiles.of(request));
        Outcome<PetitionId> outcome = filePetition.file(command, actor);
        String next = outcome.isRefused() ? "/petitions" : "/petitions/" + outcome.orThrow();
        return Pages.afterwards(
                outcome,
                model,
                flash,
                "petition.notice.filed",
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
        model.addAttribute("papers", PetitionPaper.values());
        return "petition/fileFormPage";
    }
}
