package org.openwro.detention.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.openwro.detention.DetentionId;
import org.openwro.detention.TakeArchive;
import org.openwro.identity.Actor;
import org.openwro.platform.web.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everything of one detention in one file, for those who may see it. */
@Controller
class ArchiveController {

    private final TakeArchive takeArchive;
    private final ArchiveWriter writer;

    ArchiveController(TakeArchive takeArchive, ArchiveWriter writer) {
        this.takeArchive = takeArchive;
        this.writer = writer;
    }

    @GetMapping("/detentions/{id}/archive")
    void archive(@PathVariable String id, Actor actor, HttpServletResponse response) throws IOException {
        TakeArchive.Contents contents =
                takeArchive.take(new DetentionId(id), actor).orElseThrow(NotFound::new);
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + contents.detention().id() + ".zip\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        writer.write(contents, actor, response.getOutputStream());
    }
}
