package org.openwro.investigation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openwro.identity.Actor;
import org.openwro.investigation.CaseAccess;
import org.openwro.investigation.CaseId;
import org.openwro.investigation.Investigation;
import org.openwro.investigation.Investigations;
import org.openwro.investigation.Subject;
import org.openwro.investigation.imports.FileImportedLines;
import org.openwro.investigation.imports.ImportedLines;
import org.openwro.investigation.imports.LineSearch;
import org.openwro.investigation.imports.Share;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.openwro.platform.web.NotFound;
import org.openwro.platform.web.Pages;
import org.openwro.reference.Port;
import org.openwro.reference.Ports;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Looks for the goods of a case among the entry lines, and makes chosen lines an exhibit. */
@Controller
@RequestMapping("/investigations/{id}/imports")
class ImportsController {

    /** Months of importation that one search reads at most. */
    private static final int MOST_MONTHS = 24;

    private final Investigations investigations;
    private final ImportedLines lines;
    private final FileImportedLines fileLines;
    private final CaseAccess access;
    private final Ports ports;
    private final Options options;
    private final Clock clock;

    ImportsController(
            Investigations investigations,
            ImportedLines lines,
            FileImportedLines fileLines,
            CaseAccess access,
            Ports ports,
            Options options,
            Clock clock) {
        this.investigations = investigations;
        this.lines = lines;
        this.fileLines = fileLines;
        this.access = access;
        this.ports = ports;
        this.options = options;
        this.clock = clock;
    }

    /** A chart and table in one: shares of the value by something. */
    record Chart(String key, List<Share> shares) {}

    @GetMapping
    String show(@PathVariable String id, @RequestParam MultiValueMap<String, String> values, Actor actor, Model model) {
        return page(id, new Entries(values), actor, model);
    }

    @PostMapping
    String file(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Entries form = new Entries(values);
        return Pages.afterwards(
                fileLines.file(new CaseId(id), form.text("title"), form.all("line"), actor),
                model,
                flash,
                "investigation.notice.exhibitAdded",
                "/investigations/" + id + "/exhibits",
                () -> page(id, form, actor, model));
    }

    private String page(String id, Entries form, Actor actor, Model model) {
        Investigation investigation = investigations.find(new CaseId(id)).orElseThrow(NotFound::new);
        boolean asked = !form.text("country").isEmpty();
        LineSearch search = search(investigation.subject(), form, asked);
        model.addAttribute("investigation", investigation);
        model.addAttribute("mayWrite", access.mayWrite(investigation, actor));
        model.addAttribute("search", search);
        model.addAttribute("exhibitTitle", form.text("title"));
        model.addAttribute("countries", options.countries());
        if (asked) {
            int page = pageOf(form.text("page"));
            ImportedLines.Found found = lines.find(search, page);
            model.addAttribute("lines", Page.of(found.newest(), PageQuery.of(page, ImportedLines.PAGE), found.lines()));
            model.addAttribute("url", url(id, search));
            model.addAttribute("found", found);
            model.addAttribute(
                    "charts",
                    List.of(
                            new Chart("months", found.months()),
                            new Chart("importers", found.importers()),
                            new Chart("ports", found.ports())));
            model.addAttribute("portNames", portNames(found.ports()));
        }
        return "investigation/importsPage";
    }

    /** At first what the case is about, over the last twelve months. */
    private LineSearch search(Subject subject, Entries form, boolean asked) {
        LocalDate to = day(form.text("to"), LocalDate.now(clock));
        LocalDate from = day(form.text("from"), to.minusMonths(12));
        if (from.isAfter(to) || from.isBefore(to.minusMonths(MOST_MONTHS))) {
            from = to.minusMonths(MOST_MONTHS);
        }
        return new LineSearch(
                asked ? form.text("party") : subject.producer(),
                asked ? form.text("country") : subject.country(),
                form.text("goods"),
                form.text("hts"),
                from,
                to);
    }

    private Map<String, String> portNames(List<Share> shares) {
        Map<String, String> names = new LinkedHashMap<>();
        shares.forEach(each ->
                names.put(each.name(), ports.find(each.name()).map(Port::name).orElse(each.name())));
        return names;
    }

    private static int pageOf(String text) {
        return text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    }

    private static String url(String id, LineSearch search) {
        return UriComponentsBuilder.fromPath("/investigations/{id}/imports")
                .queryParam("country", "{country}")
                .queryParam("party", "{party}")
                .queryParam("goods", "{goods}")
                .queryParam("hts", "{hts}")
                .queryParam("from", "{from}")
                .queryParam("to", "{to}")
                .build(id, search.country(), search.party(), search.goods(), search.hts(), search.from(), search.to())
                .toString();
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        LocalDate day = Entries.dayOf(text);
        return day == null ? otherwise : day;
    }
}
