package org.openwro.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.openwro.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Tells a program, as problem+json, that it must sign in, may not do this, or asks for what is not there. */
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Problems problems;
    private final UnknownAddresses unknown;

    ApiRefusals(Problems problems, UnknownAddresses unknown) {
        this.problems = problems;
        this.unknown = unknown;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Basic realm=\"OpenWRO\"");
        problems.write(HttpStatus.UNAUTHORIZED, "unauthorized", request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (unknown.matches(request)) {
            problems.write(HttpStatus.NOT_FOUND, "notFound", request, response);
        } else {
            problems.write(HttpStatus.FORBIDDEN, "forbidden", request, response);
        }
    }
}
