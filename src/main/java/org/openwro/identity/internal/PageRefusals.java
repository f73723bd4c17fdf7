package org.openwro.identity.internal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.openwro.platform.web.HandBack;
import org.openwro.platform.web.SentForm;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/**
 * Tells a person why a page is denied. A form whose session has ended is handed back instead: what was typed over hours
 * is not lost to a time-out. Forms that another site sent are never handed back.
 */
@Component
class PageRefusals implements AccessDeniedHandler {

    private final AccessDeniedHandlerImpl denied = new AccessDeniedHandlerImpl();
    private final UnknownAddresses unknown;
    private final HandBack handBack;

    PageRefusals(UnknownAddresses unknown, HandBack handBack) {
        this.unknown = unknown;
        this.handBack = handBack;
        denied.setErrorPage("/denied");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException, ServletException {
        if (reason instanceof CsrfException && SentForm.isIn(request) && !isFromElsewhere(request)) {
            CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
            SentForm form = SentForm.of(request).withToken(token.getParameterName(), token.getToken());
            boolean stale = SecurityContextHolder.getContext().getAuthentication() != null
                    || "/login".equals(request.getRequestURI());
            handBack.write(HttpStatus.FORBIDDEN, stale ? "stale" : "signedOut", List.of(), form, request, response);
        } else if (unknown.matches(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            denied.handle(request, response, reason);
        }
    }

    private static boolean isFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin");
    }
}
