package org.openwro.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openwro.identity.PagesWithoutSession;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Keeps the token that guards forms: in the session, and on pages without a session in a cookie that goes to those pages only. */
@Component
class FormTokens implements CsrfTokenRepository {

    static final String COOKIE = "OPENWRO-FORM";

    private final CsrfTokenRepository inSession = new HttpSessionCsrfTokenRepository();
    private final Map<String, CsrfTokenRepository> inCookie = new LinkedHashMap<>();

    FormTokens(List<PagesWithoutSession> pages, @Value("${server.servlet.context-path:}") String context) {
        pages.forEach(each -> inCookie.put(each.root(), cookieOf(context + each.root())));
    }

    private static CsrfTokenRepository cookieOf(String path) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(COOKIE);
        tokens.setCookiePath(path);
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict"));
        return tokens;
    }

    private CsrfTokenRepository of(HttpServletRequest request) {
        if (request.getSession(false) != null) {
            return inSession;
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return inCookie.entrySet().stream()
                .filter(each -> path.equals(each.getKey()) || path.startsWith(each.getKey() + "/"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(inSession);
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return of(request).generateToken(request);
    }

    @Override
    public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        of(request).saveToken(token, request, response);
    }

    @Override
    public CsrfToken loadToken(HttpServletRequest request) {
        return of(request).loadToken(request);
    }
}
