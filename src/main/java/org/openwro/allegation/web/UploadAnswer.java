package org.openwro.allegation.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openwro.platform.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the script that sends files one by one is told: nothing when the file was taken, the reasons when it was not. */
@Component
class UploadAnswer {

    private final MessageSource messages;

    UploadAnswer(MessageSource messages) {
        this.messages = messages;
    }

    ResponseEntity<String> of(List<Refusal> refusals, Locale locale) {
        return ResponseEntity.status(refusals.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .body(refusals.stream()
                        .map(each -> messages.getMessage(each, locale))
                        .collect(Collectors.joining("\n")));
    }
}
