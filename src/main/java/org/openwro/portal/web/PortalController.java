package org.openwro.portal.web;

import java.util.List;
import org.openwro.identity.Actor;
import org.openwro.identity.NavigationEntry;
import org.openwro.identity.Role;
import org.openwro.identity.RouteRule;
import org.openwro.identity.RouteRules;
import org.openwro.portal.PortalHome;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where importers and their representatives begin. */
@Controller
class PortalController implements RouteRules {

    private final PortalHome home;

    PortalController(PortalHome home) {
        this.home = home;
    }

    @Override
    public List<RouteRule> routes() {
        return List.of(
                RouteRule.only(HttpMethod.GET, "/portal", Role.IMPORTER, Role.REPRESENTATIVE),
                RouteRule.only(HttpMethod.GET, "/portal/authority", Role.IMPORTER, Role.REPRESENTATIVE),
                RouteRule.only(HttpMethod.POST, "/portal/authority", Role.IMPORTER),
                RouteRule.only(HttpMethod.POST, "/portal/authority/withdraw", Role.IMPORTER));
    }

    @Bean
    static NavigationEntry portalEntry() {
        return NavigationEntry.only(-10, "portal.nav", "/portal", Role.IMPORTER, Role.REPRESENTATIVE);
    }

    @GetMapping("/portal")
    String home(Actor actor, Model model) {
        PortalHome.View view = home.of(actor);
        model.addAttribute("view", view);
        model.addAttribute("today", view.today());
        model.addAttribute("represents", actor.has(Role.REPRESENTATIVE));
        return "portal/homePage";
    }
}
