package org.openwro.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.openwro.identity.DemoPersonas;
import org.openwro.identity.RouteRule;
import org.openwro.identity.RouteRules;
import org.openwro.identity.internal.KeptUserName;
import org.openwro.platform.Refusal;
import org.openwro.platform.web.FormErrors;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
class LoginController implements RouteRules {

    private final boolean demo;

    LoginController(Environment environment) {
        demo = environment.acceptsProfiles(Profiles.of("demo & !production"));
    }

    @Override
    public List<RouteRule> routes() {
        return List.of(RouteRule.open("/login"), RouteRule.open("/denied"), RouteRule.open("/error"));
    }

    @GetMapping("/login")
    String login(HttpServletRequest request, Model model) {
        if (request.getParameter("failed") != null) {
            model.addAttribute("errors", new FormErrors(List.of(Refusal.at("username", "identity.login.failed"))));
            model.addAttribute("username", KeptUserName.takeFrom(request));
        }
        if (demo) {
            model.addAttribute("personas", DemoPersonas.accounts());
            model.addAttribute("demoPassword", DemoPersonas.PASSWORD);
        }
        return "identity/loginPage";
    }

    @RequestMapping("/denied")
    String denied(HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        request.removeAttribute(WebAttributes.ACCESS_DENIED_403);
        return "identity/deniedPage";
    }
}
