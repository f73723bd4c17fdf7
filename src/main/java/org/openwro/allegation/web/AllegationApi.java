package org.openwro.allegation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openwro.allegation.FileAllegation;
import org.openwro.allegation.Filed;
import org.openwro.allegation.Origin;
import org.openwro.allegation.ReportStatus;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.web.AddressThrottle;
import org.openwro.platform.web.AddressThrottle.Allowance;
import org.openwro.platform.web.Problems;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Reports from other systems, such as a hotline of a non-governmental organisation. Nobody has to sign in, and who sends is recorded
 * as little as on the public form. The same form number files once and is answered with the same receipt.
 */
@RestController
@RequestMapping("/api/v1/allegations")
class AllegationApi {

    static final Allowance OF_ONE = new Allowance(30, Duration.ofSeconds(20));
    static final Allowance OF_ALL = new Allowance(3_000, Duration.ofSeconds(1));

    private final FileAllegation fileAllegation;
    private final ReportStatus reports;
    private final ReceiptTries tries;
    private final Problems problems;
    private final AddressThrottle throttle;

    AllegationApi(
            FileAllegation fileAllegation, ReportStatus reports, ReceiptTries tries, Problems problems, Clock clock) {
        this.fileAllegation = fileAllegation;
        this.reports = reports;
        this.tries = tries;
        this.problems = problems;
        throttle = new AddressThrottle(clock, OF_ONE, OF_ALL);
    }

    /**
     * The report is taken in.
     *
     * @param receipt sixteen digits, the only way back; given here and kept nowhere
     * @param status where a person looks with the receipt
     */
    record Receipt(String receipt, URI status) {

        /** Keeps the receipt out of logs. */
        @Override
        public String toString() {
            return "Receipt";
        }
    }

    /** 201 when it was filed now, 200 when this form number had been filed before. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> file(@RequestBody ReportJson sent, HttpServletRequest request, Locale locale) {
        Duration wait = throttle.take(request.getRemoteAddr()).orElse(null);
        if (wait != null) {
            long seconds = wait.toSeconds() + 1;
            return tooMany(Refusal.of("allegation.api.tooMany", Math.max(1, (seconds + 59) / 60)), seconds, locale);
        }
        ReportForm form = sent.form();
        List<Refusal> refusals = new ArrayList<>(sent.refusals());
        refusals.addAll(form.unreadable());
        if (!form.earlierReceipt().isEmpty()) {
            try {
                tries.look(request, () -> reports.of(form.earlierReceipt()));
            } catch (ReceiptTries.TooManyTries none) {
                return tooMany(none.refusal("earlierReceipt"), none.seconds(), locale);
            }
        }
        if (refusals.isEmpty()) {
            Outcome<Filed> outcome = fileAllegation.file(form.command(), Origin.api(), Actor.anonymous());
            if (!outcome.isRefused()) {
                return filed(outcome.orThrow());
            }
            refusals.addAll(outcome.reasons());
        } else {
            refusals.addAll(fileAllegation.refusals(form.command()));
        }
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(HttpStatus.BAD_REQUEST, "badRequest", refusals, locale));
    }

    private static ResponseEntity<Receipt> filed(Filed filed) {
        return ResponseEntity.status(filed.before() ? HttpStatus.OK : HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(new Receipt(filed.receipt(), URI.create("/report/status")));
    }

    private ResponseEntity<ProblemDetail> tooMany(Refusal refusal, long seconds, Locale locale) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(HttpStatus.TOO_MANY_REQUESTS, "badRequest", List.of(refusal), locale));
    }
}
