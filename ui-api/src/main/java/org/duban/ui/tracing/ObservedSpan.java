package org.duban.ui.tracing;

import io.micrometer.observation.Observation;
import org.axonframework.tracing.Span;
import org.axonframework.tracing.SpanScope;

/** A span of Axon's that is observed as Boot observes requests. */
record ObservedSpan(Observation observation) implements Span {

    private static final String OUTCOME = "outcome";

    @Override
    public Span start() {
        observation.lowCardinalityKeyValue(OUTCOME, "done");
        observation.start();
        return this;
    }

    @Override
    public SpanScope makeCurrent() {
        return observation.openScope()::close;
    }

    @Override
    public void end() {
        observation.stop();
    }

    /** Its kind alone: a sentence may tell content. */
    @Override
    public Span recordException(Throwable failure) {
        observation.lowCardinalityKeyValue(OUTCOME, failure.getClass().getSimpleName());
        return this;
    }

    @Override
    public Span addAttribute(String key, String value) {
        observation.highCardinalityKeyValue(key, value);
        return this;
    }
}
