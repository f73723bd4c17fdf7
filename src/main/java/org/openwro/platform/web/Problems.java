package org.openwro.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openwro.platform.Refusal;
import org.slf4j.MDC;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Answers of the API when something is refused or fails: problem+json (RFC 9457), with the request's number. */
@Component
public class Problems {

    private static final String API = "/api/";

    private final MessageSource messages;
    private final ObjectMapper json;

    Problems(MessageSource messages, ObjectMapper json) {
        this.messages = messages;
        this.json = json;
    }

    /** Whether a program asks, not a person before a page. */
    public static boolean wanted(HttpServletRequest request) {
        return wanted(request.getRequestURI());
    }

    public static boolean wanted(String path) {
        return path.startsWith(API);
    }

    /** @param kind names the texts {@code platform.error.<kind>.title} and {@code .help} */
    public ProblemDetail of(HttpStatus status, String kind, List<Refusal> reasons, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status, messages.getMessage("platform.error." + kind + ".help", null, locale));
        problem.setTitle(messages.getMessage("platform.error." + kind + ".title", null, locale));
        problem.setProperty("requestId", MDC.get("requestId"));
        if (!reasons.isEmpty()) {
            problem.setProperty(
                    "errors",
                    reasons.stream()
                            .map(each -> Map.of("field", each.field(), "message", messages.getMessage(each, locale)))
                            .toList());
        }
        return problem;
    }

    /** Writes the answer from places that no controller reaches. */
    public void write(HttpStatus status, String kind, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        json.writeValue(response.getWriter(), of(status, kind, List.of(), Locale.US));
    }
}
