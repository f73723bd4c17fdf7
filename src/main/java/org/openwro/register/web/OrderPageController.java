package org.openwro.register.web;

import java.time.Clock;
import java.time.LocalDate;
import org.openwro.calendar.PartialDate;
import org.openwro.document.Documents;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.order.OrderId;
import org.openwro.order.OrderRegister;
import org.openwro.order.RegisterDetail;
import org.openwro.order.Target;
import org.openwro.petition.PetitionableOrders;
import org.openwro.petition.Petitioners;
import org.openwro.platform.web.NotFound;
import org.openwro.reference.Countries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One order with all that is public of it. */
@Controller
class OrderPageController {

    private final OrderRegister register;
    private final PetitionableOrders petitionable;
    private final Petitioners petitioners;
    private final Documents documents;
    private final Countries countries;
    private final DateWords dates;
    private final Clock clock;

    OrderPageController(
            OrderRegister register,
            PetitionableOrders petitionable,
            Petitioners petitioners,
            Documents documents,
            Countries countries,
            DateWords dates,
            Clock clock) {
        this.register = register;
        this.petitionable = petitionable;
        this.petitioners = petitioners;
        this.documents = documents;
        this.countries = countries;
        this.dates = dates;
        this.clock = clock;
    }

    @GetMapping("/orders/{id}")
    String order(@PathVariable String id, Actor actor, Model model) {
        RegisterDetail order = register.find(new OrderId(id)).orElseThrow(NotFound::new);
        LocalDate today = LocalDate.now(clock);
        PartialDate statusOn = order.entry().statusOn();
        model.addAttribute("order", order);
        model.addAttribute("statusToCome", statusOn.isKnown() && statusOn.from().isAfter(today));
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
        model.addAttribute("documents", documents.listFor(id, Actor.anonymous()));
        model.addAttribute("countries", countries);
        model.addAttribute("dates", dates);
        return "register/orderPage";
    }

    /**
     * A target and whether it counts today.
     *
     * @param state end of the message key that says so
     */
    record TargetLine(Target target, String state, LocalDate since) {

        static TargetLine of(Target target, RegisterDetail order, LocalDate today) {
            LocalDate to = target.force().to();
            if (to == null) {
                return new TargetLine(target, "open", target.force().from());
            }
            if (order.entry().status().isSuperseded()) {
                return new TargetLine(target, "superseded", to);
            }
            return new TargetLine(target, to.isAfter(today) ? "ending" : "ended", to);
        }
    }
}
