package org.duban.ui.wiring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Spares whoever starts Duban a stack trace where a sentence says why it does not start. */
public final class StartRefusedAnalyzer extends AbstractFailureAnalyzer<StartRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, StartRefused refused) {
        return new FailureAnalysis(refused.getMessage(), null, refused);
    }
}
