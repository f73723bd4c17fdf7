package org.openwro.detention.web;

import java.util.List;
import java.util.Map;
import org.openwro.detention.Certificate;
import org.openwro.detention.CertificateFields;
import org.openwro.detention.ChooseExport;
import org.openwro.detention.Detention;
import org.openwro.detention.FileProof;
import org.openwro.detention.FillChecklist;
import org.openwro.detention.ImporterStatement;
import org.openwro.detention.SignedCertificate;
import org.openwro.detention.SignedCertificates;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The importer's two ways after a detention: proof or export. */
@Controller
@RequestMapping("/detention/options/{taskId}")
class OptionsController {

    private static final String PAGE = "detention/optionsPage";

    private final DetentionPages pages;
    private final FileProof fileProof;
    private final ChooseExport chooseExport;
    private final FillChecklist fillChecklist;
    private final SignedCertificates signedCertificates;

    OptionsController(
            DetentionPages pages,
            FileProof fileProof,
            ChooseExport chooseExport,
            FillChecklist fillChecklist,
            SignedCertificates signedCertificates) {
        this.pages = pages;
        this.fileProof = fileProof;
        this.chooseExport = chooseExport;
        this.fillChecklist = fillChecklist;
        this.signedCertificates = signedCertificates;
    }

    @GetMapping
    String show(
            @PathVariable String taskId,
            @RequestParam(defaultValue = "") String certificate,
            Actor actor,
            Model model) {
        open(taskId, new Entered(Map.of()), actor, model);
        if (certificate.equals("paper")) {
            model.addAttribute("bySellers", false);
        }
        return PAGE;
    }

    @PostMapping
    String file(
            @PathVariable String taskId,
            @RequestParam Map<String, String> values,
            @RequestParam(required = false) MultipartFile certificateFile,
            @RequestParam(required = false) MultipartFile statementFile,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Entered entered = new Entered(values);
        Detention detention = open(taskId, entered, actor, model);
        boolean bySellers = entered.text("certificateSource").equals("SELLERS");
        model.addAttribute("bySellers", bySellers);
        Certificate certificate = bySellers
                ? null
                : CertificateFields.read(
                        new FormValues(values), entered.day("certificateSignedOn"), UploadedFile.of(certificateFile));
        ImporterStatement statement = new ImporterStatement(
                entered.text("statementSigner"),
                entered.text("statementRole"),
                entered.day("statementSignedOn"),
                entered.text("statementText"),
                UploadedFile.of(statementFile));
        var outcome = fileProof.file(new FileProof.Command(detention.id(), certificate, statement), actor);
        return Pages.afterwards(outcome, model, flash, "detention.optionsPage.proofDone", "/work", () -> PAGE);
    }

    @PostMapping("/checklist")
    String checklist(
            @PathVariable String taskId,
            @RequestParam Map<String, String> values,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Entered entered = new Entered(values);
        Detention detention = open(taskId, entered, actor, model);
        var command = new FillChecklist.Command(detention.id(), entered.checklist());
        return Pages.afterwards(
                fillChecklist.fill(command, actor),
                model,
                flash,
                "detention.checklist.saved",
                "/detention/options/" + taskId,
                () -> PAGE);
    }

    @PostMapping("/export")
    String export(
            @PathVariable String taskId,
            @RequestParam(defaultValue = "false") boolean confirmed,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Detention detention = open(taskId, new Entered(Map.of()), actor, model);
        var outcome = chooseExport.choose(new ChooseExport.Command(detention.id(), confirmed), actor);
        return Pages.afterwards(outcome, model, flash, "detention.optionsPage.exportDone", "/work", () -> PAGE);
    }

    private Detention open(String taskId, Entered entered, Actor actor, Model model) {
        model.addAttribute("sellerRoles", pages.options("detention.proof.role", "SELLER", "OWNER"));
        model.addAttribute("importerRoles", pages.options("detention.proof.role", "IMPORTER", "CONSIGNEE"));
        model.addAttribute(
                "checklistChoices",
                pages.options("detention.checklist.state", "ENCLOSED", "NOT_ENCLOSED", "NOT_APPLICABLE"));
        Detention detention = pages.open(taskId, entered, actor, model);
        List<SignedCertificate> signed = signedCertificates.of(detention.id());
        model.addAttribute("signedCertificates", signed);
        model.addAttribute("bySellers", !signed.isEmpty());
        return detention;
    }
}
