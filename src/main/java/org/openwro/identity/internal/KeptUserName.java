package org.openwro.identity.internal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** After a failed sign-in the user name is still in its field. A fault of ours is not called a wrong password. */
@Component
public class KeptUserName extends SimpleUrlAuthenticationFailureHandler {

    private static final String KEY = KeptUserName.class.getName();
    private static final int LONGEST = 100;

    KeptUserName() {
        super("/login?failed");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException, ServletException {
        if (fault instanceof InternalAuthenticationServiceException) {
            throw fault;
        }
        String name = request.getParameter("username");
        if (name != null && name.length() <= LONGEST) {
            request.getSession().setAttribute(KEY, name);
        }
        super.onAuthenticationFailure(request, response, fault);
    }

    /** The name of the failed attempt, once; null when there is none. */
    public static String takeFrom(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return null;
        }
        Object name = session.getAttribute(KEY);
        session.removeAttribute(KEY);
        return (String) name;
    }
}
