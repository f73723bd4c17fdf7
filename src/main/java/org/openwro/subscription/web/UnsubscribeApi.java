package org.openwro.subscription.web;

import io.swagger.v3.oas.annotations.Operation;
import org.openwro.subscription.Subscribe;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where mail programs post when their user presses unsubscribe (RFC 8058): no session, no form, no question. */
@RestController
class UnsubscribeApi {

    private final Subscribe subscribe;

    UnsubscribeApi(Subscribe subscribe) {
        this.subscribe = subscribe;
    }

    @Operation(summary = "Ends a subscription by the token in its mails; ending it twice is no fault")
    @PostMapping("/api/v1/subscriptions/{token}/end")
    ResponseEntity<Void> end(@PathVariable String token) {
        subscribe.end(token);
        return ResponseEntity.noContent().build();
    }
}
