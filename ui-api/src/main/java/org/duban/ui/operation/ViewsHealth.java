package org.duban.ui.operation;

import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Tells whether the views were folded, and how far they are behind the ledger. */
public final class ViewsHealth implements HealthIndicator {

    private final BooleanSupplier built;
    private final LongSupplier lag;
    private final IntSupplier parked;

    /**
     * @param built whether what the ledger held at the start is shown
     * @param lag how many events of the ledger are not shown yet
     * @param parked of how many streams an event could not be folded
     */
    public ViewsHealth(BooleanSupplier built, LongSupplier lag, IntSupplier parked) {
        this.built = built;
        this.lag = lag;
        this.parked = parked;
    }

    @Override
    public Health health() {
        Health.Builder told = built.getAsBoolean() ? Health.up() : Health.outOfService();
        return told.withDetail("lag", lag.getAsLong())
                .withDetail("parked", parked.getAsInt())
                .build();
    }
}
