package org.openwro.screening.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.web.FormErrors;
import org.openwro.reference.Countries;
import org.openwro.screening.mid.Mid;
import org.openwro.screening.mid.MidCheck;
import org.openwro.screening.mid.MidParty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Builds and checks manufacturer identification codes, open to everybody; nothing that is entered is kept. */
@Controller
class MidController {

    private static final List<String> FIELDS = List.of("name", "address", "city", "country", "province");

    private final Countries countries;

    MidController(Countries countries) {
        this.countries = countries;
    }

    @GetMapping("/mid")
    String page(@RequestParam Map<String, String> typed, Model model, HttpServletResponse response) {
        model.addAttribute("given", typed);
        model.addAttribute("countries", countries.options().entrySet());
        if (typed.containsKey("mid")) {
            check(typed.get("mid"), model, response);
        } else if (FIELDS.stream().anyMatch(typed::containsKey)) {
            build(typed, model, response);
        }
        return "screening/midPage";
    }

    static MidParty party(Map<String, String> typed) {
        return new MidParty(
                typed.get("name"),
                typed.get("address"),
                typed.get("city"),
                typed.get("country"),
                typed.get("province"));
    }

    private static void build(Map<String, String> typed, Model model, HttpServletResponse response) {
        Outcome<Mid> built = Mid.of(party(typed));
        if (built.isRefused()) {
            refuse(built.reasons(), model, response);
        } else {
            model.addAttribute("built", built.orThrow());
            model.addAttribute("json", address(typed));
        }
    }

    private static void check(String code, Model model, HttpServletResponse response) {
        List<Refusal> faults = MidCheck.faults(code).list();
        if (faults.isEmpty()) {
            model.addAttribute("wellFormed", code.strip().toUpperCase(Locale.ROOT));
        } else {
            refuse(faults, model, response);
        }
    }

    private static void refuse(List<Refusal> reasons, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("errors", new FormErrors(reasons));
    }

    private static String address(Map<String, String> typed) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/api/v1/mid");
        FIELDS.stream()
                .filter(field -> !typed.getOrDefault(field, "").isBlank())
                .forEach(field -> address.queryParam(field, "{" + field + "}"));
        return address.encode().buildAndExpand(typed).toUriString();
    }
}
