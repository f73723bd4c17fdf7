package org.openwro.screening.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.screening.mid.Mid;
import org.openwro.screening.mid.MidCheck;
import org.openwro.screening.mid.MidPart;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Manufacturer identification codes as JSON, open to everybody; nothing that is asked is kept. */
@RestController
@RequestMapping("/api/v1/mid")
class MidApi {

    private final MessageSource messages;

    MidApi(MessageSource messages) {
        this.messages = messages;
    }

    /** Builds a code of {@code name}, {@code address}, {@code city}, {@code country} and for Canada {@code province}. */
    @GetMapping
    ResponseEntity<?> build(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String city,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String province,
            Locale locale) {
        Outcome<Mid> built = Mid.of(MidController.party(
                Map.of("name", name, "address", address, "city", city, "country", country, "province", province)));
        return built.isRefused()
                ? ResponseEntity.badRequest().body(problem(built.reasons(), locale))
                : ResponseEntity.ok(json(built.orThrow(), locale));
    }

    /** Whether a code can have been built by the rules, and if not, why. */
    @GetMapping("/{code}")
    CheckJson check(@PathVariable String code, Locale locale) {
        List<Refusal> faults = MidCheck.faults(code).list();
        return new CheckJson(
                code.strip().toUpperCase(Locale.ROOT),
                faults.isEmpty(),
                faults.stream().map(each -> messages.getMessage(each, locale)).toList());
    }

    /**
     * @param mid at most 15 characters
     * @param source where the rules stand
     */
    record MidJson(String mid, List<PartJson> parts, String source) {}

    /** @param value empty where the part is left out */
    record PartJson(String part, String value, List<String> explanation) {}

    record CheckJson(String mid, boolean wellFormed, List<String> faults) {}

    private MidJson json(Mid mid, Locale locale) {
        List<PartJson> parts =
                mid.parts().stream().map(part -> json(part, locale)).toList();
        return new MidJson(mid.code(), parts, "Appendix to 19 CFR part 102");
    }

    private PartJson json(MidPart part, Locale locale) {
        List<String> explanation = part.steps().stream()
                .map(step -> messages.getMessage(
                        "screening.mid.step." + step.code(), new Object[] {step.before(), step.after()}, locale))
                .toList();
        return new PartJson(part.kind().name(), part.text(), explanation);
    }

    private ProblemDetail problem(List<Refusal> reasons, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, messages.getMessage("platform.error.badRequest.help", null, locale));
        problem.setTitle(messages.getMessage("platform.error.badRequest.title", null, locale));
        problem.setProperty(
                "errors",
                reasons.stream()
                        .map(each -> Map.of("field", each.field(), "message", messages.getMessage(each, locale)))
                        .toList());
        return problem;
    }
}
