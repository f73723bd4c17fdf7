package org.openwro.subscription;

import org.openwro.reference.Countries;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Topics in words. */
@Component
public class SubscriptionWords {

    private final MessageSource messages;
    private final Countries countries;

    SubscriptionWords(MessageSource messages, Countries countries) {
        this.messages = messages;
        this.countries = countries;
    }

    public String of(Topic topic) {
        if (!topic.order().isEmpty()) {
            return text("subscription.topic.order", topic.order());
        }
        String country =
                topic.country().isEmpty() ? text("subscription.topic.anyCountry") : countries.nameOf(topic.country());
        String industry = topic.industry().isEmpty()
                ? text("subscription.topic.anyIndustry")
                : text("reference.industry." + topic.industry());
        return text("subscription.topic", country, industry);
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
