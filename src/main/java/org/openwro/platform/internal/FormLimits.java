package org.openwro.platform.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.openwro.platform.web.HandBack;
import org.openwro.platform.web.Languages;
import org.openwro.platform.web.SentForm;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds that every form shares, before any module sees it: a text longer than {@value #LONGEST} characters is named and
 * handed back to be shortened. What the server could not read at all is answered as too large, not as a missing token.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class FormLimits extends OncePerRequestFilter {

    static final int LONGEST = 200_000;

    private static final String UNREADABLE = "org.apache.catalina.parameter_parse_failed_reason";

    private final HandBack handBack;
    private final MessageSource messages;
    private final Languages languages;

    FormLimits(HandBack handBack, MessageSource messages, Languages languages) {
        this.handBack = handBack;
        this.messages = messages;
        this.languages = languages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !SentForm.isIn(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SentForm form = SentForm.of(request, FormLimits::isTooLong);
        Object unreadable = request.getAttribute(UNREADABLE);
        if (unreadable != null) {
            boolean large = unreadable.toString().contains("TOO_LARGE");
            handBack.write(
                    large ? HttpStatus.PAYLOAD_TOO_LARGE : HttpStatus.BAD_REQUEST,
                    large ? "tooLarge" : "badRequest",
                    List.of(),
                    null,
                    request,
                    response);
        } else if (!form.shown().isEmpty()) {
            Locale locale = languages.resolveLocale(request);
            List<String> reasons =
                    form.shown().stream().map(field -> reason(field, locale)).toList();
            handBack.write(HttpStatus.PAYLOAD_TOO_LARGE, "textTooLong", reasons, form, request, response);
        } else if (form.hidden().stream().anyMatch(field -> field.value().indexOf('\0') >= 0)) {
            handBack.write(HttpStatus.BAD_REQUEST, "badRequest", List.of(), null, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isTooLong(SentForm.Field field) {
        return field.value().length() > LONGEST;
    }

    private String reason(SentForm.Field field, Locale locale) {
        return messages.getMessage(
                "platform.handBack.tooLong",
                new Object[] {field.label(), field.value().length(), LONGEST},
                locale);
    }
}
