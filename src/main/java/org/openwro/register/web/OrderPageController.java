package org.openwro.register.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.openwro.document.Documents;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.order.AsOf;
import org.openwro.order.OrderId;
import org.openwro.order.OrderRegister;
import org.openwro.order.RegisterDetail;
import org.openwro.order.RegisterEvent;
import org.openwro.order.RegisterSort;
import org.openwro.order.Target;
import org.openwro.petition.PetitionableOrders;
import org.openwro.petition.Petitioners;
import org.openwro.platform.web.FormErrors;
import org.openwro.platform.web.NotFound;
import org.openwro.reference.Countries;
import org.openwro.register.WrittenReleases;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One order with all that is public of it. */
@Controller
class OrderPageController {

    private final OrderRegister register;
    private final PetitionableOrders petitionable;
    private final Petitioners petitioners;
    private final Documents documents;
    private final Countries countries;
    private final DateWords dates;
    private final WrittenReleases releases;
    private final Clock clock;

    OrderPageController(
            OrderRegister register,
            PetitionableOrders petitionable,
            Petitioners petitioners,
            Documents documents,
            Countries countries,
            DateWords dates,
            WrittenReleases releases,
            Clock clock) {
        this.releases = releases;
        this.register = register;
        this.petitionable = petitionable;
        this.petitioners = petitioners;
        this.documents = documents;
        this.countries = countries;
        this.dates = dates;
        this.clock = clock;
    }

    @GetMapping("/orders/{id}")
    String order(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        LocalDate now = LocalDate.now(clock);
        RegisterRequest request = RegisterRequest.of(typed, RegisterSort.NEWEST, countries, now);
        AsOf asOf = request.filter().asOf();
        if (request.isRefused()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("errors", new FormErrors(request.refusals()));
        }
        model.addAttribute("given", request.given());
        model.addAttribute("asOf", asOf);
        model.addAttribute("dates", dates);
        RegisterDetail order = register.find(new OrderId(id), asOf).orElse(null);
        if (order == null && asOf != null && register.find(new OrderId(id)).isPresent()) {
            model.addAttribute("id", id);
            return "register/notYetPage";
        }
        if (order == null) {
            throw new NotFound();
        }
        LocalDate today = asOf == null ? now : asOf.day();
        model.addAttribute("order", order);
        model.addAttribute("coming", coming(order, today));
        model.addAttribute(
                "targets",
                order.aims().stream()
                        .map(target -> TargetLine.of(target, order, today))
                        .toList());
        model.addAttribute("exceptions", order.exceptions());
        boolean open = petitionable.contains(order.entry().id());
        model.addAttribute("mayPetition", open && !petitioners.of(actor).isEmpty());
        model.addAttribute("tellHowToPetition", open && !actor.isSignedIn());
        model.addAttribute("headquarters", actor.has(Role.headquarters()));
        model.addAttribute("released", releases.published(new OrderId(id)).isPresent());
        model.addAttribute("documents", documents.listFor(id, Actor.anonymous()));
        model.addAttribute("countries", countries);
        return "register/orderPage";
    }

    /** The next change of status that is signed for a later day; null when there is none. */
    private static RegisterEvent coming(RegisterDetail order, LocalDate today) {
        return order.timeline().stream()
                .filter(event -> event.kind() == RegisterEvent.Kind.STATUS)
                .filter(event -> event.on().isKnown() && event.on().from().isAfter(today))
                .findFirst()
                .orElse(null);
    }

    /**
     * A target and whether it counts today.
     *
     * @param state end of the message key that says so
     */
    record TargetLine(Target target, String state, LocalDate since) {

        static TargetLine of(Target target, RegisterDetail order, LocalDate today) {
            LocalDate to = target.force().to();
            boolean replaced = to != null && target.force().endedBy() == null;
            if (to == null || replaced && to.isAfter(today)) {
                return new TargetLine(target, "open", target.force().from());
            }
            if (replaced || order.entry().status().isSuperseded()) {
                return new TargetLine(target, "superseded", to);
            }
            return new TargetLine(target, to.isAfter(today) ? "ending" : "ended", to);
        }
    }
}
