package org.duban.ui.operation;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.duban.events.ledger.handover.HandOverFigures;

/** Numbers of what nodes hand over to each other; none where they do not. */
public final class HandOverMeters implements MeterBinder {

    private final Supplier<Optional<HandOverFigures>> figures;

    /** @param figures as they are now */
    public HandOverMeters(Supplier<Optional<HandOverFigures>> figures) {
        this.figures = figures;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        if (figures.get().isPresent()) {
            count(registry, "handed", HandOverFigures::handed);
            count(registry, "raced", HandOverFigures::raced);
            count(registry, "taken", HandOverFigures::taken);
            // A registry keeps nothing alive that it measures, so this is what it measures.
            Gauge.builder("duban.handover.holder", this, one -> one.number(now -> now.own() ? 1 : 0))
                    .description("1 while this node records for all")
                    .register(registry);
        }
    }

    private void count(MeterRegistry registry, String outcome, ToDoubleFunction<HandOverFigures> number) {
        FunctionCounter.builder("duban.handover.drafts", this, one -> one.number(number))
                .tag("outcome", outcome)
                .description("Drafts that another node recorded, that this one did although another records for all,"
                        + " and that it did for others")
                .register(registry);
    }

    private double number(ToDoubleFunction<HandOverFigures> number) {
        return figures.get().map(number::applyAsDouble).orElse(0.0);
    }
}
