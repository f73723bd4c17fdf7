package org.openwro.modelling.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.modelling.ModelArchive;
import org.openwro.modelling.ModelVersion;
import org.openwro.modelling.Models;
import org.openwro.platform.Outcome;
import org.openwro.platform.PageQuery;
import org.openwro.platform.web.NotFound;
import org.openwro.platform.web.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The library: all models, those that wait for approval, files in and out. */
@Controller
class LibraryController {

    private final Models models;
    private final ModelArchive archive;

    LibraryController(Models models, ModelArchive archive) {
        this.models = models;
        this.archive = archive;
    }

    @GetMapping("/models")
    String list(@RequestParam(defaultValue = "0") int page, Actor actor, Model model) {
        model.addAttribute("models", models.list(PageQuery.of(page, null)));
        model.addAttribute("editor", actor.has(Role.MODEL_EDITOR));
        return "modelling/modelsPage";
    }

    @GetMapping("/models/approvals")
    String approvals(@RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("versions", models.waiting(PageQuery.of(page, null)));
        return "modelling/approvalsPage";
    }

    @GetMapping("/models/{key}/versions/{number}/file")
    ResponseEntity<byte[]> file(@PathVariable String key, @PathVariable int number) {
        ModelVersion version = models.version(key, number).orElseThrow(NotFound::new);
        return download(version.fileName(), version.content().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/models/{key}/archive.zip")
    ResponseEntity<byte[]> archive(@PathVariable String key) {
        return download(key + ".zip", archive.pack(List.of(models.inForce(key).orElseThrow(NotFound::new))));
    }

    @GetMapping("/models/{key}/versions/{number}/archive.zip")
    ResponseEntity<byte[]> archive(@PathVariable String key, @PathVariable int number) {
        ModelVersion version = models.version(key, number).orElseThrow(NotFound::new);
        return download(key + "-" + number + ".zip", archive.pack(List.of(version)));
    }

    @GetMapping("/models/archive.zip")
    ResponseEntity<byte[]> everything() {
        return download("openwro-models.zip", archive.pack(models.inForce()));
    }

    @PostMapping("/models/archive")
    String bring(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String why,
            Actor actor,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        model.addAttribute("why", why);
        Outcome<List<ModelVersion>> outcome = archive.bring(file.getBytes(), why, actor);
        return Pages.afterwards(
                outcome, model, flash, "modelling.archive.done", "/models", () -> list(0, actor, model));
    }

    private static ResponseEntity<byte[]> download(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
