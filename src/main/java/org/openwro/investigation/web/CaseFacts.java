package org.openwro.investigation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openwro.allegation.Allegation;
import org.openwro.allegation.Allegations;
import org.openwro.investigation.Exhibit;
import org.openwro.investigation.Investigation;
import org.openwro.investigation.work.CaseWork;
import org.openwro.investigation.work.Targets;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The facts of a case that stand beside every form and on the record page. */
@Component
class CaseFacts {

    private final Allegations allegations;
    private final CaseWork work;
    private final Options options;

    CaseFacts(Allegations allegations, CaseWork work, Options options) {
        this.allegations = allegations;
        this.work = work;
        this.options = options;
    }

    void show(Investigation investigation, Model model) {
        model.addAttribute("investigation", investigation);
        model.addAttribute("allegations", allegationsOf(investigation));
        model.addAttribute(
                "countryName", options.country(investigation.subject().country()));
        model.addAttribute("leadName", options.nameOf(investigation.plan().lead()));
        Targets targets = work.targets(investigation);
        model.addAttribute("orderTarget", targets.orderBy());
        model.addAttribute("findingTarget", targets.findingBy());
        model.addAttribute("nexus", investigation.nexus().orElse(null));
        model.addAttribute("action", investigation.action().orElse(null));
        model.addAttribute("exhibitOptions", exhibits(investigation));
    }

    private List<Allegation> allegationsOf(Investigation investigation) {
        return investigation.allegations().stream()
                .flatMap(id -> allegations.find(id).stream())
                .toList();
    }

    private static Map<String, String> exhibits(Investigation investigation) {
        Map<String, String> numbered = new LinkedHashMap<>();
        for (Exhibit each : investigation.exhibits()) {
            numbered.put(String.valueOf(each.number()), each.number() + " " + each.title());
        }
        return numbered;
    }
}
