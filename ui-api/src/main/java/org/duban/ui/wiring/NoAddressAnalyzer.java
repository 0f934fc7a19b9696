package org.duban.ui.wiring;

import java.net.BindException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Spares whoever starts Duban a stack trace where {@link Launch} says that an address cannot be had. */
public final class NoAddressAnalyzer extends AbstractFailureAnalyzer<BindException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, BindException taken) {
        return new FailureAnalysis(String.valueOf(taken.getMessage()), null, taken);
    }
}
