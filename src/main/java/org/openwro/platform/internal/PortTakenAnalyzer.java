package org.openwro.platform.internal;

import java.net.BindException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says which port is taken and which setting names another one. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortTakenAnalyzer extends AbstractFailureAnalyzer<RuntimeException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RuntimeException cause) {
        PortInUseException taken = findCause(rootFailure, PortInUseException.class);
        if (taken != null) {
            return analysis("Port " + taken.getPort() + " is taken by another program.", taken);
        }
        BindException refused = findCause(rootFailure, BindException.class);
        return refused == null ? null : analysis("The port cannot be opened: " + refused.getMessage() + ".", refused);
    }

    private static FailureAnalysis analysis(String description, Throwable cause) {
        return new FailureAnalysis(
                description,
                "Set SERVER_PORT to a free port, for example SERVER_PORT=8090, or end the other program.",
                cause);
    }
}
