package org.openwro.screening.cli;

import java.text.MessageFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.openwro.screening.core.Evidence;
import org.openwro.screening.core.Match;
import org.openwro.screening.core.Screening;

/** The reasons of an answer as sentences, one order after the other, the strongest evidence first. */
final class Explanations {

    private final ResourceBundle texts = ResourceBundle.getBundle("messages/screening", Locale.ROOT);

    String of(Screening screening) {
        StringBuilder text = new StringBuilder();
        Set<String> told = new LinkedHashSet<>();
        for (Match match : screening.matches()) {
            if (told.add(match.orderId())) {
                text.append(text.isEmpty() ? "" : " | ").append(match.orderId()).append(": ");
                match.evidence()
                        .forEach(evidence -> text.append(sentence(evidence)).append(' '));
            }
        }
        if (told.size() > 1) {
            text.append("| ")
                    .append(texts.getString("screening.acting." + screening.actingReason()))
                    .append(" (")
                    .append(screening.acting().orderId())
                    .append(')');
        }
        return text.toString().strip();
    }

    String without(Screening screening) {
        return texts.getString("screening.cli." + screening.result());
    }

    String badDate(String written) {
        return told("screening.cli.badDate", written);
    }

    String badRow(long line) {
        return told("screening.cli.badRow", line);
    }

    private String sentence(Evidence evidence) {
        return told(
                "screening.rule." + evidence.rule(),
                evidence.lineText(),
                evidence.orderText(),
                texts.getString("screening.field." + evidence.field()));
    }

    private String told(String key, Object... args) {
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(args);
    }
}
