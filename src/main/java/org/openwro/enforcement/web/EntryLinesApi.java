package org.openwro.enforcement.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openwro.enforcement.ReceiveEntryLines;
import org.openwro.enforcement.ReceiveOnce;
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
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Entry lines from other systems, as CSV, as a JSON array or as NDJSON. Bad rows are part of the answer; a text that is no list of lines is a
 * problem (RFC 9457). What was kept before reading stopped is counted in either.
 */
@RestController
@RequestMapping("/api/v1/entry-lines")
class EntryLinesApi {

    private static final int FIRST_PROBLEMS = 200;

    private static final String NDJSON = "application/x-ndjson";

    private final ReceiveEntryLines receiving;
    private final ReceiveOnce once;
    private final Uploads uploads;
    private final MessageSource messages;

    EntryLinesApi(ReceiveEntryLines receiving, ReceiveOnce once, Uploads uploads, MessageSource messages) {
        this.receiving = receiving;
        this.once = once;
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

    @Operation(
            summary = "Send entry lines",
            description =
                    "Lines as CSV with a header line, as a JSON array of objects, or as NDJSON with one object per line. Good rows are"
                            + " kept and screened, bad rows are part of the answer. With an Idempotency-Key, a sending that is repeated"
                            + " with the same content gets the answer of the first and nothing is read again.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(type = "array", implementation = Object.class)),
                @Content(mediaType = NDJSON, schema = @Schema(type = "string"))
            })
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Receipt.class)))
    @ApiResponse(
            responseCode = "400",
            description = "No list of lines, or broken from some line on; the receipt tells what was kept")
    @ApiResponse(responseCode = "409", description = "The first sending with this Idempotency-Key is still being read")
    @ApiResponse(responseCode = "415", description = "Neither CSV, JSON nor NDJSON")
    @ApiResponse(responseCode = "422", description = "This Idempotency-Key came with other content before")
    @PostMapping(consumes = {"text/csv", MediaType.APPLICATION_JSON_VALUE, NDJSON})
    ResponseEntity<?> send(
            @Parameter(hidden = true) InputStream body,
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @Parameter(description = "Name to show in the list of uploads")
                    @RequestHeader(name = "X-File-Name", required = false)
                    String fileName,
            @Parameter(description = "Of your choice, 1 to 200 visible ASCII characters")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    String key,
            Actor actor,
            Locale locale) {
        Submission submission = new Submission(fileName, Upload.Channel.API, format(type), body);
        return answer(
                key == null ? receiving.receive(submission, actor) : once.receive(submission, key, actor), locale);
    }

    private static Format format(MediaType type) {
        return switch (type.getSubtype()) {
            case "csv" -> Format.CSV;
            case "x-ndjson" -> Format.NDJSON;
            default -> Format.JSON;
        };
    }

    private static HttpStatus refused(Refusal reason) {
        return switch (reason.messageKey()) {
            case ReceiveOnce.OTHER_CONTENT -> HttpStatus.UNPROCESSABLE_ENTITY;
            case ReceiveOnce.STILL_READ -> HttpStatus.CONFLICT;
            default -> HttpStatus.BAD_REQUEST;
        };
    }

    private ResponseEntity<?> answer(Outcome<Upload> outcome, Locale locale) {
        if (outcome.isRefused()) {
            return problem(refused(outcome.reasons().get(0)), outcome.reasons(), null, locale);
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
