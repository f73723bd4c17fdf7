package org.openwro.order;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openwro.document.Letters;
import org.openwro.document.StoredDocument;
import org.openwro.document.Visibility;
import org.openwro.identity.Actor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The documents of orders: the order as signed, and each act that changed it. */
@Component
class OrderLetters {

    private final Letters letters;
    private final MessageSource messages;

    OrderLetters(Letters letters, MessageSource messages) {
        this.letters = letters;
        this.messages = messages;
    }

    /** The act that released these targets, for everybody. The order shows what is left after it. */
    StoredDocument change(Order order, Set<Integer> released, Release release, Actor actor) {
        List<Target> gone = order.targets().stream()
                .filter(target -> released.contains(target.seq()))
                .toList();
        String title = text(
                "order.letter.change." + release.kind(), order.id(), text("order.instrument." + order.instrument()));
        return letters.issue(
                order.id().value(),
                "orderChange",
                Map.of(
                        "order", order,
                        "release", release,
                        "released", gone,
                        "left", order.openTargets(),
                        "paragraphs", release.ground().strip().lines().toList()),
                title,
                Visibility.PUBLIC,
                actor);
    }

    /** What a court did to the order, or the correction of a clerical error, for everybody. */
    StoredDocument later(Order order, Set<Integer> concerned, LaterAct act, Actor actor) {
        return letters.issue(
                order.id().value(),
                "orderLaterAct",
                Map.of(
                        "order", order,
                        "act", act,
                        "concerned",
                                order.targets().stream()
                                        .filter(target -> concerned.contains(target.seq()))
                                        .toList(),
                        "left", order.openTargets(),
                        "paragraphs", act.ground().lines().toList()),
                text("order.letter.act." + act.kind(), order.id(), text("order.instrument." + order.instrument())),
                Visibility.PUBLIC,
                actor);
    }

    /** The text of a Finding as signed, for the printers; it becomes public with the publication. */
    StoredDocument signedForPrint(Order order, Actor actor) {
        return signed(order, Visibility.CONFIDENTIAL, actor);
    }

    /** The order as signed, for everybody. */
    StoredDocument inForce(Order order) {
        return signed(order, Visibility.PUBLIC, Actor.system());
    }

    private StoredDocument signed(Order order, Visibility visibility, Actor actor) {
        SignedText signed = order.signed().orElseThrow();
        return letters.issue(
                order.id().value(),
                "orderSigned",
                Map.of("order", order, "hash", signed.sha256(), "paragraphs", paragraphs(signed.text())),
                text("order.letter.signed", order.id(), text("order.instrument." + order.instrument())),
                visibility,
                actor);
    }

    /** Paragraphs stand between empty lines; their lines stay as written. */
    private static List<List<String>> paragraphs(String text) {
        return Arrays.stream(text.split("\\n\\s*\\n"))
                .map(paragraph -> paragraph.lines().toList())
                .toList();
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, Locale.US);
    }
}
