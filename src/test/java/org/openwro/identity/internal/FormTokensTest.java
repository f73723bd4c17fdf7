package org.openwro.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openwro.identity.PagesWithoutSession;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;

class FormTokensTest {

    private final FormTokens tokens = new FormTokens(List.of(new PagesWithoutSession("/report")), "");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    private MockHttpServletRequest saved(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        tokens.saveToken(tokens.generateToken(request), request, response);
        return request;
    }

    @Test
    void whoever_reports_gets_a_cookie_that_scripts_cannot_read_and_no_session() {
        MockHttpServletRequest request = saved("/report/steps/reasons");
        assertThat(request.getSession(false)).isNull();
        assertThat(response.getHeader("Set-Cookie"))
                .startsWith(FormTokens.COOKIE + "=")
                .contains("Path=/report", "HttpOnly");
        MockHttpServletRequest next = new MockHttpServletRequest("POST", "/report/submit");
        next.setCookies(response.getCookies());
        CsrfToken known = tokens.loadToken(next);
        assertThat(known.getToken()).isEqualTo(response.getCookies()[0].getValue());
    }

    @Test
    void other_pages_and_those_who_are_signed_in_keep_the_token_in_the_session() {
        assertThat(saved("/reported").getSession(false)).isNotNull();
        MockHttpServletRequest signedIn = new MockHttpServletRequest("GET", "/report");
        signedIn.getSession(true);
        tokens.saveToken(tokens.generateToken(signedIn), signedIn, response);
        assertThat(tokens.loadToken(signedIn)).isNotNull();
        assertThat(response.getCookies()).isEmpty();
    }
}
