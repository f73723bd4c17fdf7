package org.openwro.document.web;

import java.nio.charset.StandardCharsets;
import org.openwro.document.DocumentId;
import org.openwro.document.StoredDocument;
import org.openwro.document.ViewDocument;
import org.openwro.identity.Actor;
import org.openwro.platform.web.NotFound;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Sends the content of a document to those who may see it; to all others it does not exist. */
@Controller
class DocumentController {

    private final ViewDocument viewDocument;

    DocumentController(ViewDocument viewDocument) {
        this.viewDocument = viewDocument;
    }

    @GetMapping("/documents/{id}")
    ResponseEntity<Resource> download(@PathVariable String id, Actor actor) {
        ViewDocument.View view = viewDocument.view(new DocumentId(id), actor).orElseThrow(NotFound::new);
        StoredDocument document = view.document();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .contentLength(document.size())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document).toString())
                .body(new InputStreamResource(view.content()));
    }

    private static ContentDisposition disposition(StoredDocument document) {
        return (document.shownInline() ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(document.fileName(), StandardCharsets.UTF_8)
                .build();
    }
}
