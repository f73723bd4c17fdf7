package org.openwro.allegation.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.openwro.allegation.ReportDraft;
import org.openwro.allegation.ReportDrafts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The draft that this browser is writing. Its return code is in a cookie that scripts cannot read, that goes to the pages of the report
 * only, and that the browser forgets when it is closed; so it is in no address and no session.
 */
@Component
class OpenDraft {

    static final String COOKIE = "OPENWRO-DRAFT";

    private final ReportDrafts drafts;
    private final ReceiptTries tries;

    OpenDraft(ReportDrafts drafts, ReceiptTries tries) {
        this.drafts = drafts;
        this.tries = tries;
    }

    /**
     * A draft with its return code.
     *
     * @param code sixteen digits
     */
    record Opened(String code, ReportDraft draft) {

        /** The code in groups of four. */
        String readableCode() {
            return code.replaceAll("(\\d{4})(?=\\d)", "$1 ");
        }

        /** Keeps the code out of logs. */
        @Override
        public String toString() {
            return "Opened";
        }
    }

    /**
     * The draft of the cookie; a wrong cookie counts as a wrong receipt does.
     *
     * @throws ReceiptTries.TooManyTries after too many
     */
    Optional<Opened> of(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null || cookie.getValue().isEmpty() ? Optional.empty() : find(cookie.getValue(), request);
    }

    Optional<Opened> find(String code, HttpServletRequest request) {
        return tries.look(request, () -> drafts.find(code)).map(draft -> new Opened(code.replaceAll("\\D", ""), draft));
    }

    void begin(ReportDraft draft, HttpServletRequest request, HttpServletResponse response) {
        open(drafts.begin(draft), request, response);
    }

    void open(String code, HttpServletRequest request, HttpServletResponse response) {
        set(code, Duration.ofSeconds(-1), request, response);
    }

    /** The browser forgets the draft; the draft stays. */
    void leave(HttpServletRequest request, HttpServletResponse response) {
        set("", Duration.ZERO, request, response);
    }

    private static void set(String code, Duration age, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, code)
                        .path(request.getContextPath() + "/report")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Strict")
                        .maxAge(age)
                        .build()
                        .toString());
    }
}
