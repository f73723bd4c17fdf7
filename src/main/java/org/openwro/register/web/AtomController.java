package org.openwro.register.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.openwro.order.RegisterNews;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The newest events of the register for feed readers, open to everybody. */
@RestController
class AtomController {

    private static final int NEWEST = 50;
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private final RegisterNews news;
    private final MessageSource messages;
    private final Clock clock;

    AtomController(RegisterNews news, MessageSource messages, Clock clock) {
        this.news = news;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/orders.atom")
    ResponseEntity<byte[]> feed(Locale locale) {
        LocalDate today = LocalDate.now(clock);
        String base = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        String feed = new OrdersAtom(messages, locale, clock.getZone(), base).of(news.newest(today, NEWEST), today);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(ATOM)
                .body(feed.getBytes(StandardCharsets.UTF_8));
    }
}
