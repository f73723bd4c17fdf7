package org.openwro.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.identity.OrganisationKind;
import org.openwro.identity.Organisations;
import org.openwro.identity.Role;
import org.openwro.platform.Outcome;
import org.openwro.platform.PageQuery;
import org.openwro.platform.Refusal;
import org.openwro.platform.web.Pages;
import org.openwro.portal.GrantAuthority;
import org.openwro.portal.WithdrawAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Letters of authority: an importer gives, limits and withdraws them; a representative sees the ones it holds. */
@Controller
@RequestMapping("/portal/authority")
class AuthorityController {

    private static final String PATH = "/portal/authority";
    private static final String PAGE = "portal/authorityPage";

    private final Organisations organisations;
    private final GrantAuthority grantAuthority;
    private final WithdrawAuthority withdrawAuthority;
    private final AuditTrail audit;
    private final Clock clock;

    AuthorityController(
            Organisations organisations,
            GrantAuthority grantAuthority,
            WithdrawAuthority withdrawAuthority,
            AuditTrail audit,
            Clock clock) {
        this.organisations = organisations;
        this.grantAuthority = grantAuthority;
        this.withdrawAuthority = withdrawAuthority;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        return page(Map.of(), actor, model);
    }

    @PostMapping
    String grant(@RequestParam Map<String, String> values, Actor actor, Model model, RedirectAttributes flash) {
        String until = values.getOrDefault("until", "").strip();
        Outcome<?> outcome;
        try {
            LocalDate day = until.isEmpty() ? null : LocalDate.parse(until);
            outcome = grantAuthority.grant(
                    new GrantAuthority.Command(values.getOrDefault("representative", ""), day), actor);
        } catch (DateTimeParseException notADay) {
            outcome = Outcome.refused(Refusal.at("until", "portal.authority.notADay"));
        }
        return Pages.afterwards(
                outcome, model, flash, "portal.authority.granted", PATH, () -> page(values, actor, model));
    }

    @PostMapping("/withdraw")
    String withdraw(
            @RequestParam(defaultValue = "") String representative,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        return Pages.afterwards(
                withdrawAuthority.withdraw(new WithdrawAuthority.Command(representative), actor),
                model,
                flash,
                "portal.authority.withdrawn",
                PATH,
                () -> page(Map.of(), actor, model));
    }

    private String page(Map<String, String> entered, Actor actor, Model model) {
        boolean gives = actor.has(Role.IMPORTER) && actor.organisation() != null;
        Map<String, String> choices = new LinkedHashMap<>();
        if (gives) {
            organisations.of(OrganisationKind.REPRESENTATIVE).forEach(each -> choices.put(each.id(), each.name()));
            model.addAttribute("letters", organisations.lettersOf(actor.organisation()));
            model.addAttribute(
                    "history",
                    audit.of(actor.organisation(), PageQuery.of(0, 20)).items());
        } else {
            model.addAttribute("letters", organisations.lettersTo(actor.organisation()));
        }
        model.addAttribute("gives", gives);
        model.addAttribute("choices", choices);
        model.addAttribute("entered", entered);
        model.addAttribute("today", LocalDate.now(clock));
        return PAGE;
    }
}
