package org.openwro.enforcement.web;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openwro.enforcement.ReceiveEntryLines;
import org.openwro.enforcement.Submission;
import org.openwro.enforcement.Submission.Format;
import org.openwro.enforcement.Upload;
import org.openwro.enforcement.UploadId;
import org.openwro.enforcement.Uploads;
import org.openwro.enforcement.intake.Problem;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.PageQuery;
import org.openwro.platform.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Entry lines from other systems, as CSV or as a JSON array. Bad rows are part of the answer; a text that is no list of lines is a
 * problem (RFC 9457). What was kept before reading stopped is counted in either.
 */
@RestController
@RequestMapping("/api/v1/entry-lines")
class EntryLinesApi {

    private static final int FIRST_PROBLEMS = 200;

    private final ReceiveEntryLines receiving;
    private final Uploads uploads;
    private final MessageSource messages;

    EntryLinesApi(ReceiveEntryLines receiving, Uploads uploads, MessageSource messages) {
        this.receiving = receiving;
        this.uploads = uploads;
        this.messages = messages;
    }

    /**
     * What became of the rows.
     *
     * @param problemsTotal of which {@code problems} holds the first 200
     */
    record Receipt(
            String uploadId,
            int rowsRead,
            int rowsKept,
            int rowsBad,
            int hits,
            int possible,
            int noEvidence,
            int notScreened,
            long problemsTotal,
            List<BadCell> problems) {}

    /** @param line line of the file from 1, header included; for JSON the position in the array */
    record BadCell(long line, String lineId, String column, String problem, String message, String value) {}

    @PostMapping(consumes = "text/csv")
    ResponseEntity<?> csv(
            InputStream body,
            @RequestHeader(name = "X-File-Name", required = false) String fileName,
            Actor actor,
            Locale locale) {
        return receive(new Submission(fileName, Upload.Channel.API, Format.CSV, body), actor, locale);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> json(
            InputStream body,
            @RequestHeader(name = "X-File-Name", required = false) String fileName,
            Actor actor,
            Locale locale) {
        return receive(new Submission(fileName, Upload.Channel.API, Format.JSON, body), actor, locale);
    }

    private ResponseEntity<?> receive(Submission submission, Actor actor, Locale locale) {
        Outcome<Upload> outcome = receiving.receive(submission, actor);
        if (outcome.isRefused()) {
            return problem(HttpStatus.BAD_REQUEST, outcome.reasons(), null, locale);
        }
        Upload upload = outcome.orThrow();
        if (upload.state() == Upload.State.STOPPED) {
            boolean fault = upload.stoppedBy().equals("enforcement.upload.fault");
            return problem(
                    fault ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.BAD_REQUEST,
                    List.of(Refusal.of(upload.stoppedBy(), upload.stoppedAt())),
                    receipt(upload, locale),
                    locale);
        }
        return ResponseEntity.ok(receipt(upload, locale));
    }

    private ResponseEntity<?> problem(HttpStatus status, List<Refusal> reasons, Receipt receipt, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, messages.getMessage(reasons.get(0), locale));
        problem.setTitle(messages.getMessage("enforcement.api.unreadable", null, locale));
        problem.setProperty(
                "errors",
                reasons.stream()
                        .map(reason ->
                                Map.of("code", reason.messageKey(), "message", messages.getMessage(reason, locale)))
                        .toList());
        if (receipt != null) {
            problem.setProperty("receipt", receipt);
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private Receipt receipt(Upload upload, Locale locale) {
        var problems = uploads.problems(new UploadId(upload.id()), new PageQuery(0, FIRST_PROBLEMS));
        return new Receipt(
                upload.id(),
                upload.rowsRead(),
                upload.rowsKept(),
                upload.rowsBad(),
                upload.hits(),
                upload.possible(),
                upload.noEvidence(),
                upload.notScreened(),
                problems.total(),
                problems.items().stream().map(each -> badCell(each, locale)).toList());
    }

    private BadCell badCell(Problem problem, Locale locale) {
        return new BadCell(
                problem.lineNumber(),
                problem.lineId(),
                problem.column(),
                problem.messageKey().substring(problem.messageKey().lastIndexOf('.') + 1),
                messages.getMessage(problem.messageKey(), null, locale),
                problem.value());
    }
}
