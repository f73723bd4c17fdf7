package org.openwro.order;

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

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, Locale.US);
    }
}
