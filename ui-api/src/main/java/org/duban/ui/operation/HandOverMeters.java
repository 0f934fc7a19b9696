package org.duban.ui.operation;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.duban.events.ledger.handover.HandOverFigures;

/** Numbers of what nodes hand over to each other. */
public final class HandOverMeters implements MeterBinder {

    private final Supplier<HandOverFigures> figures;

    /** @param figures as they are now */
    public HandOverMeters(Supplier<HandOverFigures> figures) {
        this.figures = figures;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        count(registry, "handed", HandOverFigures::handed);
        count(registry, "raced", HandOverFigures::raced);
        count(registry, "taken", HandOverFigures::taken);
        Gauge.builder("duban.handover.holder", figures, one -> one.get().own() ? 1 : 0)
                .description("1 while this node records for all")
                .register(registry);
    }

    private void count(MeterRegistry registry, String outcome, ToDoubleFunction<HandOverFigures> number) {
        FunctionCounter.builder("duban.handover.drafts", figures, one -> number.applyAsDouble(one.get()))
                .tag("outcome", outcome)
                .description(
                        "Drafts that another node recorded, that this one did although another records for all, and that it did for others")
                .register(registry);
    }
}
