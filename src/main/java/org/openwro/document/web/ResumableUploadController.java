package org.openwro.document.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.openwro.document.ResumableUploads;
import org.openwro.identity.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes files piece by piece for people who are signed in. */
@Controller
class ResumableUploadController {

    private final ResumableUploads uploads;

    ResumableUploadController(ResumableUploads uploads) {
        this.uploads = uploads;
    }

    @RequestMapping({"/uploads", "/uploads/{id}"})
    void answer(HttpServletRequest request, HttpServletResponse response, Actor actor) throws IOException {
        uploads.answer(request, response, actor);
    }
}
