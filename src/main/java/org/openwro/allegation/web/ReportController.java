package org.openwro.allegation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openwro.allegation.FileAllegation;
import org.openwro.allegation.FileReport;
import org.openwro.allegation.Filed;
import org.openwro.allegation.ReportStatus;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.web.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The public form on one page, for whoever wants to see or print all questions at once. The receipt is shown in the answer to the form itself and not after a redirect, which would put it into the session
 * table or into an address.
 */
@Controller
class ReportController {

    private final FileAllegation fileAllegation;
    private final ReportStatus reports;
    private final ReceiptTries tries;
    private final ReportChoices choices;

    ReportController(FileAllegation fileAllegation, ReportStatus reports, ReceiptTries tries, ReportChoices choices) {
        this.fileAllegation = fileAllegation;
        this.reports = reports;
        this.tries = tries;
        this.choices = choices;
    }

    @GetMapping("/report/one-page")
    String form(Model model, Locale locale) {
        return page(ReportForm.empty(), model, locale);
    }

    @PostMapping("/report")
    String file(
            @ModelAttribute("form") ReportForm form,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        if (!form.earlierReceipt().isEmpty()) {
            try {
                tries.look(request, () -> reports.of(form.earlierReceipt()));
            } catch (ReceiptTries.TooManyTries none) {
                none.tell("earlierReceipt", model, response);
                return page(form, model, locale);
            }
        }
        return filed(form, actor, model, locale);
    }

    private String filed(ReportForm form, Actor actor, Model model, Locale locale) {
        FileReport command = form.command().in(locale);
        List<Refusal> refusals = new ArrayList<>(form.unreadable());
        if (refusals.isEmpty()) {
            Outcome<Filed> outcome = fileAllegation.file(command, actor);
            if (!outcome.isRefused()) {
                Filed filed = outcome.orThrow();
                model.addAttribute("filed", filed);
                model.addAttribute("formNumber", command.formNumber());
                model.addAttribute("sentAgain", filed.before());
                model.addAttribute(
                        "cleaned",
                        !command.contact().givesContact() && !command.files().isEmpty());
                return "allegation/receiptPage";
            }
            refusals.addAll(outcome.reasons());
        } else {
            refusals.addAll(fileAllegation.refusals(command));
        }
        if (!command.files().isEmpty()) {
            refusals.add(Refusal.at("files", "allegation.filing.files.chooseAgain"));
        }
        model.addAttribute("errors", new FormErrors(refusals));
        return page(form, model, locale);
    }

    private String page(ReportForm form, Model model, Locale locale) {
        choices.put(form, model, locale);
        return "allegation/onePage";
    }
}
