package org.duban.ui.operation;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.duban.events.ledger.handover.HandOverFigures;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Tells whether the ledger takes anything more; without that nothing can be done but to read. */
public final class LedgerHealth implements HealthIndicator {

    private final BooleanSupplier writable;
    private final LongSupplier head;
    private final Supplier<Optional<HandOverFigures>> nodes;

    /**
     * Of a ledger.
     *
     * @param head its last position
     * @param nodes how nodes hand over to each other, empty where they do not
     */
    public LedgerHealth(BooleanSupplier writable, LongSupplier head, Supplier<Optional<HandOverFigures>> nodes) {
        this.writable = writable;
        this.head = head;
        this.nodes = nodes;
    }

    @Override
    public Health health() {
        Health.Builder told = writable.getAsBoolean() ? Health.up() : Health.down();
        nodes.get().ifPresent(figures -> tell(told, figures));
        return told.withDetail("position", head.getAsLong()).build();
    }

    private static void tell(Health.Builder told, HandOverFigures figures) {
        told.withDetail("recordsForAll", Objects.requireNonNullElse(figures.holder(), "nobody"))
                .withDetail("isThisNode", figures.own())
                .withDetail("isReached", figures.reached())
                .withDetail("handedOver", figures.handed())
                .withDetail("raced", figures.raced())
                .withDetail("taken", figures.taken());
    }
}
