package org.openwro.enforcement.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Locale;
import org.openwro.enforcement.feed.FeedOrder;
import org.openwro.enforcement.feed.FeedSnapshot;
import org.openwro.enforcement.feed.OrderFeed;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The orders in force for targeting systems. Orders are public, and so is this. */
@RestController
class FeedApi {

    private final OrderFeed feed;
    private final MessageSource messages;

    FeedApi(OrderFeed feed, MessageSource messages) {
        this.feed = feed;
        this.messages = messages;
    }

    /**
     * Every order in force, or what changed.
     *
     * @param version hash of the snapshot; the next {@code since}
     * @param count how many orders are in force
     * @param orders all of them, by id; left out of a delta
     * @param since the snapshot from which the delta counts; left out when everything is told
     * @param removed ids of orders that are in force no longer
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Feed(
            String version,
            int count,
            List<FeedOrder> orders,
            String since,
            List<FeedOrder> added,
            List<FeedOrder> changed,
            List<String> removed) {

        static Feed all(FeedSnapshot snapshot) {
            return new Feed(snapshot.hash(), snapshot.orders().size(), snapshot.orders(), null, null, null, null);
        }

        static Feed delta(FeedSnapshot snapshot, String since, FeedSnapshot.Delta delta) {
            return new Feed(
                    snapshot.hash(),
                    snapshot.orders().size(),
                    null,
                    since,
                    delta.added(),
                    delta.changed(),
                    delta.removed());
        }
    }

    @Operation(
            summary = "Orders in force for targeting systems",
            description =
                    "The terms of every order in force today (Eastern Time) with targets, goods, tariff prefixes and days, and the"
                            + " presumption of Pub. L. 117-78 under the id UFLPA. The version is a hash of the content and is the ETag too. With"
                            + " since, only what was added, changed or removed after that version.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Feed.class)))
    @ApiResponse(
            responseCode = "304",
            description = "Nothing changed since the version in since or If-None-Match",
            content = @Content)
    @ApiResponse(
            responseCode = "410",
            description =
                    "The version in since is not known, or older than a year: read everything anew, without since",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    @GetMapping(path = "/api/v1/orders/in-force", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> inForce(
            @Parameter(description = "version of the snapshot that you hold") @RequestParam(required = false)
                    String since,
            WebRequest request,
            Locale locale) {
        FeedSnapshot now = feed.publish();
        if (now.hash().equals(since) || request.checkNotModified("\"" + now.hash() + "\"")) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .eTag(now.hash())
                    .build();
        }
        if (since == null || since.isBlank()) {
            return ok(Feed.all(now));
        }
        return feed.delta(now, since)
                .<ResponseEntity<?>>map(delta -> ok(Feed.delta(now, since, delta)))
                .orElseGet(() -> gone(locale));
    }

    private static ResponseEntity<Feed> ok(Feed body) {
        return ResponseEntity.ok()
                .eTag(body.version())
                .cacheControl(CacheControl.noCache())
                .body(body);
    }

    private ResponseEntity<ProblemDetail> gone(Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.GONE, messages.getMessage("enforcement.feed.gone.help", null, locale));
        problem.setTitle(messages.getMessage("enforcement.feed.gone.title", null, locale));
        return ResponseEntity.status(HttpStatus.GONE)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
