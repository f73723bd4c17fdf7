package org.openwro.admissibility.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openwro.admissibility.AskSeller;
import org.openwro.admissibility.WithdrawSellerRequest;
import org.openwro.admissibility.chain.ChangeChain;
import org.openwro.detention.DetentionId;
import org.openwro.identity.Actor;
import org.openwro.platform.web.FormValues;
import org.openwro.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The package of one detention: certificates, supply chain, and what is still missing. */
@Controller
@RequestMapping("/packages/{id}")
class PackageController {

    private final PackagePage page;
    private final AskSeller askSeller;
    private final WithdrawSellerRequest withdrawSellerRequest;
    private final ChangeChain changeChain;

    PackageController(
            PackagePage page,
            AskSeller askSeller,
            WithdrawSellerRequest withdrawSellerRequest,
            ChangeChain changeChain) {
        this.page = page;
        this.askSeller = askSeller;
        this.withdrawSellerRequest = withdrawSellerRequest;
        this.changeChain = changeChain;
    }

    @GetMapping
    String show(@PathVariable String id, Actor actor, Model model) {
        return page.show(id, Map.of(), List.of(), actor, model);
    }

    @PostMapping("/sellers")
    String ask(
            @PathVariable String id,
            @RequestParam Map<String, String> values,
            @RequestParam(required = false) List<Integer> lines,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        FormValues entered = new FormValues(values);
        List<Integer> chosen = lines == null ? List.of() : lines;
        DetentionId detention = page.visible(id, actor);
        var command = new AskSeller.Command(detention, entered.text("seller"), entered.text("email"), chosen);
        return Pages.afterwards(
                askSeller.ask(command, actor),
                model,
                flash,
                "admissibility.seller.asked",
                "/packages/" + id,
                () -> page.show(id, values, chosen, actor, model));
    }

    @PostMapping("/sellers/{request}/withdraw")
    String withdraw(
            @PathVariable String id, @PathVariable UUID request, Actor actor, Model model, RedirectAttributes flash) {
        return Pages.afterwards(
                withdrawSellerRequest.withdraw(page.visible(id, actor), request, actor),
                model,
                flash,
                "admissibility.seller.withdrawn",
                "/packages/" + id,
                () -> page.show(id, Map.of(), List.of(), actor, model));
    }

    @PostMapping("/earlier")
    String startFrom(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String earlier,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        return Pages.afterwards(
                changeChain.startFrom(new DetentionId(earlier), page.visible(id, actor), actor),
                model,
                flash,
                "admissibility.earlier.taken",
                "/packages/" + id,
                () -> page.show(id, Map.of("earlier", earlier), List.of(), actor, model));
    }
}
