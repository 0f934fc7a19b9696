package org.duban.ui.operation;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Tells whether the ledger takes anything more; without that nothing can be done but to read. */
public final class LedgerHealth implements HealthIndicator {

    private final BooleanSupplier writable;
    private final LongSupplier head;

    /** @param head the ledger's last position */
    public LedgerHealth(BooleanSupplier writable, LongSupplier head) {
        this.writable = writable;
        this.head = head;
    }

    @Override
    public Health health() {
        Health.Builder told = writable.getAsBoolean() ? Health.up() : Health.down();
        return told.withDetail("position", head.getAsLong()).build();
    }
}
