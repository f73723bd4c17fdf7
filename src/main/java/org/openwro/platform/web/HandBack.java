package org.openwro.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.MDC;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Says why a request could not be taken and hands back the form that was sent. The page needs neither session nor
 * database, so it works when they are gone.
 */
@Component
public class HandBack {

    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'self';"
                    + " form-action 'self'; frame-ancestors 'none'";

    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final Problems problems;
    private final Languages languages;

    HandBack(ITemplateEngine templates, MessageSource messages, Problems problems, Languages languages) {
        this.templates = templates;
        this.messages = messages;
        this.problems = problems;
        this.languages = languages;
    }

    /** @param reasons sentences that name what has to change; may be empty */
    public void write(
            HttpStatus status,
            String kind,
            List<String> reasons,
            SentForm form,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setHeader("X-Request-Id", MDC.get("requestId"));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", CONTENT_POLICY);
        if (Problems.wanted(request)) {
            problems.write(status, kind, request, response);
            return;
        }
        Locale locale = languages.resolveLocale(request);
        Map<String, Object> shown = new HashMap<>();
        shown.put("title", messages.getMessage("platform.error." + kind + ".title", null, locale));
        shown.put("help", messages.getMessage("platform.error." + kind + ".help", null, locale));
        shown.put("reasons", reasons);
        shown.put("form", form);
        shown.put("root", request.getContextPath());
        shown.put("requestId", MDC.get("requestId"));
        shown.put("signInFirst", kind.equals("signedOut"));
        response.setStatus(status.value());
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        templates.process("error/handBackPage", new Context(locale, shown), response.getWriter());
    }
}
