package org.openwro.petition.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openwro.identity.Actor;
import org.openwro.petition.KeepLedger;
import org.openwro.petition.LedgerCsv;
import org.openwro.petition.PetitionId;
import org.openwro.petition.PetitionView;
import org.openwro.petition.Petitioners;
import org.openwro.petition.RepaymentText;
import org.openwro.petition.ViewPetition;
import org.openwro.platform.Outcome;
import org.openwro.platform.PageQuery;
import org.openwro.platform.Refusal;
import org.openwro.platform.web.NotFound;
import org.openwro.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The ledger of repaid workers: read by whoever reads the petition, kept by its petitioner. */
@Controller
class LedgerController {

    private static final long LARGEST_CSV = 10_000_000;

    private final KeepLedger keepLedger;
    private final ViewPetition viewPetition;
    private final PetitionOptions options;

    LedgerController(KeepLedger keepLedger, ViewPetition viewPetition, PetitionOptions options) {
        this.keepLedger = keepLedger;
        this.viewPetition = viewPetition;
        this.options = options;
    }

    @GetMapping("/petitions/{id}/ledger")
    String show(@PathVariable String id, @RequestParam(required = false) Integer page, Actor actor, Model model) {
        return page(id, page, PetitionForm.empty(), actor, model);
    }

    @PostMapping("/petitions/{id}/ledger")
    String add(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        PetitionForm form = new PetitionForm(fields);
        RepaymentText row = new RepaymentText(
                form.text("worker"),
                form.text("claim"),
                form.text("currency"),
                form.text("owed"),
                form.text("paid"),
                form.text("paidOn"),
                form.text("proof"));
        return Pages.afterwards(
                keepLedger.add(new PetitionId(id), row, actor),
                model,
                flash,
                "petition.notice.rowAdded",
                address(id),
                () -> page(id, null, form, actor, model));
    }

    @PostMapping("/petitions/{id}/ledger/csv")
    String addAll(
            @PathVariable String id,
            @RequestParam(required = false) MultipartFile csv,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        List<LedgerCsv.Problem> problems = new ArrayList<>();
        model.addAttribute("problems", problems);
        return Pages.afterwards(
                addAll(id, csv, problems, actor),
                model,
                flash,
                "petition.notice.rowsAdded",
                address(id),
                () -> page(id, null, PetitionForm.empty(), actor, model));
    }

    private Outcome<PetitionId> addAll(String id, MultipartFile csv, List<LedgerCsv.Problem> problems, Actor actor) {
        if (csv == null || csv.isEmpty()) {
            return Outcome.refused(Refusal.at("csv", "petition.refused.noFile"));
        }
        if (csv.getSize() > LARGEST_CSV) {
            return Outcome.refused(Refusal.at("csv", "petition.ledger.tooLarge"));
        }
        try {
            String text = new String(csv.getBytes(), StandardCharsets.UTF_8);
            return keepLedger.addAll(new PetitionId(id), text, problems, actor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PostMapping("/petitions/{id}/ledger/{seq}/remove")
    String remove(@PathVariable String id, @PathVariable int seq, Actor actor, Model model, RedirectAttributes flash) {
        return Pages.afterwards(
                keepLedger.remove(new PetitionId(id), seq, actor),
                model,
                flash,
                "petition.notice.rowRemoved",
                address(id),
                () -> page(id, null, PetitionForm.empty(), actor, model));
    }

    private String page(String id, Integer page, PetitionForm form, Actor actor, Model model) {
        PetitionId petition = new PetitionId(id);
        PetitionView view = viewPetition.view(petition, actor).orElseThrow(NotFound::new);
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        model.addAttribute(
                "rows",
                keepLedger.rows(petition, PageQuery.of(page, null), actor).orElseThrow(NotFound::new));
        model.addAttribute("url", address(id));
        model.addAttribute("claims", options.claims());
        model.addAttribute("mayAdd", view.petition().takesEvidence() && !Petitioners.readsEvery(actor));
        return "petition/ledgerPage";
    }

    private static String address(String id) {
        return "/petitions/" + id + "/ledger";
    }
}
