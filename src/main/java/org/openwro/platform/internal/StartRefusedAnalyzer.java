package org.openwro.platform.internal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class StartRefusedAnalyzer extends AbstractFailureAnalyzer<StartRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StartRefused cause) {
        Throwable reason = cause.getCause();
        String detail = reason == null || reason.getMessage() == null ? "" : " Reason: " + reason.getMessage();
        return new FailureAnalysis(cause.getMessage() + detail, cause.action(), cause);
    }
}
