package org.openwro.investigation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openwro.identity.Actor;
import org.openwro.investigation.CaseAccess;
import org.openwro.investigation.CaseId;
import org.openwro.investigation.Investigation;
import org.openwro.investigation.Investigations;
import org.openwro.investigation.Plan;
import org.openwro.investigation.chain.Party;
import org.openwro.investigation.chain.SupplyChains;
import org.openwro.investigation.sign.Dimension;
import org.openwro.investigation.sign.DimensionSummary;
import org.openwro.investigation.sign.Grade;
import org.openwro.investigation.sign.GradeSigns;
import org.openwro.investigation.sign.Sign;
import org.openwro.investigation.sign.Signs;
import org.openwro.platform.web.NotFound;
import org.openwro.platform.web.Pages;
import org.openwro.reference.IloIndicator;
import org.openwro.reference.LabourClass;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The eleven indicators at each site and vessel, with the summary by dimension. */
@Controller
@RequestMapping("/investigations/{id}/signs")
class SignsController {

    private final Investigations investigations;
    private final SupplyChains chains;
    private final Signs signs;
    private final GradeSigns gradeSigns;
    private final CaseAccess access;
    private final Options options;

    SignsController(
            Investigations investigations,
            SupplyChains chains,
            Signs signs,
            GradeSigns gradeSigns,
            CaseAccess access,
            Options options) {
        this.investigations = investigations;
        this.chains = chains;
        this.signs = signs;
        this.gradeSigns = gradeSigns;
        this.access = access;
        this.options = options;
    }

    /** A party where people work, what is seen there, and what the decision table says of it. */
    record Place(Party party, List<Sign> signs, List<DimensionSummary> summary) {}

    @GetMapping
    String show(@PathVariable String id, Model model) {
        Investigation investigation = investigation(id, model);
        Map<Integer, List<Sign>> graded = signs.of(investigation.id());
        model.addAttribute("indicators", IloIndicator.values());
        model.addAttribute(
                "places",
                chains.of(investigation.id()).parties().stream()
                        .filter(each -> each.kind() != Plan.Role.IMPORTER)
                        .map(each -> place(each, graded.get(each.number())))
                        .toList());
        return "investigation/signsPage";
    }

    private Place place(Party party, List<Sign> graded) {
        return graded == null
                ? new Place(party, List.of(), List.of())
                : new Place(party, graded, signs.summary(graded));
    }

    @GetMapping("/{party}")
    String edit(@PathVariable String id, @PathVariable int party, Actor actor, Model model) {
        return form(id, party, signs.of(new CaseId(id), party), actor, model);
    }

    @PostMapping("/{party}")
    String grade(
            @PathVariable String id,
            @PathVariable int party,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Entries entries = new Entries(values);
        List<Sign> graded = Arrays.stream(IloIndicator.values())
                .map(each -> entered(each, entries))
                .toList();
        return Pages.afterwards(
                gradeSigns.grade(new CaseId(id), party, graded, actor),
                model,
                flash,
                "investigation.notice.signsGraded",
                "/investigations/" + id + "/signs",
                () -> form(id, party, graded, actor, model));
    }

    private String form(String id, int number, List<Sign> graded, Actor actor, Model model) {
        Investigation investigation = investigation(id, model);
        Party party = chains.of(investigation.id()).party(number).orElseThrow(NotFound::new);
        model.addAttribute("party", party);
        model.addAttribute("signs", graded);
        model.addAttribute("mayWrite", access.mayWrite(investigation, actor));
        model.addAttribute("grades", options.of(Grade.class, Grade::labelKey));
        model.addAttribute("dimensions", options.of(Dimension.class, Dimension::labelKey));
        model.addAttribute("elements", options.of(Sign.Element.class, Sign.Element::labelKey));
        model.addAttribute("strengths", options.of(Sign.Strength.class, Sign.Strength::labelKey));
        model.addAttribute("classes", options.of(LabourClass.class, LabourClass::labelKey));
        return "investigation/signPage";
    }

    private Investigation investigation(String id, Model model) {
        Investigation investigation = investigations.find(new CaseId(id)).orElseThrow(NotFound::new);
        model.addAttribute("investigation", investigation);
        return investigation;
    }

    private static Sign entered(IloIndicator indicator, Entries form) {
        String code = indicator.code();
        Grade grade = form.choice("grade-" + code, Grade.class);
        return new Sign(
                indicator,
                grade == null ? Grade.NOT_SEEN : grade,
                form.choice("dimension-" + code, Dimension.class),
                form.choice("element-" + code, Sign.Element.class),
                form.choice("strength-" + code, Sign.Strength.class),
                form.choice("class-" + code, LabourClass.class),
                form.text("wording-" + code),
                form.text("confidential-" + code),
                form.text("publishable-" + code),
                form.parts("exhibits-" + code, "[\\s,;]+").stream()
                        .map(Entries::numberOf)
                        .toList());
    }
}
