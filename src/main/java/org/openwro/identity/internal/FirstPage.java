package org.openwro.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** After sign-in people come to the page that they asked for, else importers to their shipments and everybody else to the work queue. */
@Component
class FirstPage extends SavedRequestAwareAuthenticationSuccessHandler {

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        Actor actor = ((AccountUser) authentication.getPrincipal()).actor();
        return actor.has(Role.IMPORTER, Role.REPRESENTATIVE) ? "/portal" : "/work";
    }
}
