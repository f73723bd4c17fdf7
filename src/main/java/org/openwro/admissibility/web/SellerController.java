package org.openwro.admissibility.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openwro.admissibility.SignCertificate;
import org.openwro.detention.Certificate;
import org.openwro.detention.CertificateFields;
import org.openwro.detention.Upload;
import org.openwro.document.Documents;
import org.openwro.document.StoredDocument;
import org.openwro.platform.web.FormValues;
import org.openwro.platform.web.NotFound;
import org.openwro.platform.web.Pages;
import org.openwro.reference.Countries;
import org.springframework.context.MessageSource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a foreign seller or owner, who has no account: its link opens the certificate, which it signs. */
@Controller
@RequestMapping("/certificates/{secret}")
class SellerController {

    private static final String PAGE = "admissibility/certificatePage";

    private final SignCertificate signCertificate;
    private final Documents documents;
    private final Countries countries;
    private final MessageSource messages;

    SellerController(
            SignCertificate signCertificate, Documents documents, Countries countries, MessageSource messages) {
        this.signCertificate = signCertificate;
        this.documents = documents;
        this.countries = countries;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable String secret, Model model) {
        return page(secret, Map.of(), model);
    }

    @PostMapping
    String sign(
            @PathVariable String secret,
            @RequestParam Map<String, String> values,
            Model model,
            RedirectAttributes flash) {
        Certificate certificate = CertificateFields.read(new FormValues(values), null, Upload.none());
        var command = new SignCertificate.Command(secret, certificate, "true".equals(values.get("confirmed")));
        return Pages.afterwards(
                signCertificate.sign(command),
                model,
                flash,
                "admissibility.sign.done",
                "/certificates/" + secret,
                () -> page(secret, values, model));
    }

    @GetMapping("/copy")
    ResponseEntity<Resource> copy(@PathVariable String secret) {
        StoredDocument document = signCertificate.signed(secret).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .contentLength(document.size())
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(document.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(documents.open(document.id())));
    }

    private String page(String secret, Map<String, String> entered, Model model) {
        SignCertificate.Opened opened = signCertificate.open(secret).orElseThrow(NotFound::new);
        Map<String, String> roles = new LinkedHashMap<>();
        for (String role : new String[] {"SELLER", "OWNER"}) {
            roles.put(role, messages.getMessage("detention.proof.role." + role, null, Locale.US));
        }
        model.addAttribute("opened", opened);
        model.addAttribute("secret", secret);
        model.addAttribute("sellerRoles", roles);
        model.addAttribute("countries", countries.options());
        model.addAttribute("entered", entered);
        return PAGE;
    }
}
