package org.openwro.platform.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.HtmlUtils;

/**
 * When the database is lost while running, a page says so without needing the database (the session lives there too), and
 * a form that was sent comes back whole, ready to be sent again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class DatabaseLost extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(DatabaseLost.class);

    private final MessageSource messages;

    DatabaseLost(MessageSource messages) {
        this.messages = messages;
    }

    /** True when a connection could not be had or broke (SQL state class 08, or a shutdown: 57P01 to 57P03). */
    static boolean causes(Throwable fault) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (each instanceof CannotGetJdbcConnectionException || each instanceof CannotCreateTransactionException) {
                return true;
            }
            if (each instanceof SQLException sql
                    && sql.getSQLState() != null
                    && (sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P0"))) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Map<String, String[]> sent = isPlainForm(request) ? request.getParameterMap() : Map.of();
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException fault) {
            if (!causes(fault) || response.isCommitted()) {
                throw fault;
            }
            log.error("The database is lost: {}", rootMessage(fault));
            answer(request, response, sent);
        }
    }

    private static boolean isPlainForm(HttpServletRequest request) {
        String type = request.getContentType();
        return "POST".equals(request.getMethod())
                && type != null
                && type.startsWith("application/x-www-form-urlencoded");
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Map<String, String[]> sent)
            throws IOException {
        Locale locale = request.getLocale();
        String title = messages.getMessage("platform.databaseLost.title", null, locale);
        String help = messages.getMessage("platform.databaseLost.help", null, locale);
        response.reset();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", "30");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
        response.setCharacterEncoding("UTF-8");
        if (request.getRequestURI().startsWith("/api/")) {
            response.setContentType("application/problem+json");
            response.getWriter()
                    .write("{\"status\":503,\"title\":\"%s\",\"detail\":\"%s\",\"requestId\":\"%s\"}"
                            .formatted(title, help, MDC.get(RequestIds.KEY)));
            return;
        }
        response.setContentType("text/html");
        response.getWriter()
                .write(
                        """
                        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>%1$s</title>
                        <meta name="viewport" content="width=device-width, initial-scale=1">
                        <link rel="stylesheet" href="/vendor/uswds/css/uswds.min.css"></head>
                        <body class="padding-4"><main class="measure-4"><h1>%1$s</h1><p>%2$s</p>%3$s</main></body></html>
                        """
                                .formatted(title, help, resend(request, sent, locale)));
    }

    private String resend(HttpServletRequest request, Map<String, String[]> sent, Locale locale) {
        if (sent.isEmpty()) {
            return "";
        }
        StringBuilder form = new StringBuilder(
                "<form method=\"post\" action=\"%s\">".formatted(HtmlUtils.htmlEscape(request.getRequestURI())));
        sent.forEach((name, values) -> Arrays.stream(values)
                .forEach(value -> form.append("<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                        .formatted(HtmlUtils.htmlEscape(name), HtmlUtils.htmlEscape(value)))));
        return form.append("<button class=\"usa-button\">%s</button></form>"
                        .formatted(messages.getMessage("platform.databaseLost.again", null, locale)))
                .toString();
    }

    private static String rootMessage(Throwable fault) {
        Throwable each = fault;
        while (each.getCause() != null) {
            each = each.getCause();
        }
        return each.getMessage();
    }
}
