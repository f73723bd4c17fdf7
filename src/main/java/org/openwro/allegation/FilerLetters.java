package org.openwro.allegation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openwro.document.Letters;
import org.openwro.document.Visibility;
import org.openwro.identity.Actor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Issues letters to filers in their language; they wait under the receipt, and whoever asked for it is told by mail. */
@Component
class FilerLetters {

    private final Letters letters;
    private final TellFiler tellFiler;
    private final MessageSource messages;

    FilerLetters(Letters letters, TellFiler tellFiler, MessageSource messages) {
        this.letters = letters;
        this.tellFiler = tellFiler;
        this.messages = messages;
    }

    /** @param facts what the template shows besides the day of receipt and the title of the report */
    void issue(Allegation allegation, String template, String titleKey, Map<String, Object> facts) {
        Locale language = allegation.language();
        Map<String, Object> model = new HashMap<>(facts);
        model.put("receivedOn", allegation.receivedOn());
        model.put("reportTitle", allegation.title());
        letters.issue(
                allegation.id().value(),
                template,
                model,
                messages.getMessage(titleKey, null, language),
                Visibility.PARTIES,
                Actor.system(),
                language);
        tellFiler.thatSomethingWaits(allegation.id());
    }
}
