package org.duban.ui.operation;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.duban.events.ledger.RunningLedger;

/** Numbers of the ledger: what was appended, how large, and how long the disk took. */
public final class LedgerMeters implements MeterBinder {

    private static final Duration[] BUCKETS = LongStream.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 5_000)
            .mapToObj(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final RunningLedger ledger;

    /** Of {@code ledger}. */
    public LedgerMeters(RunningLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder(
                        "duban.ledger.commits",
                        ledger,
                        one -> one.meter().figures().commits())
                .description("Commits appended since the start")
                .register(registry);
        FunctionCounter.builder(
                        "duban.ledger.events",
                        ledger,
                        one -> one.meter().figures().events())
                .description("Events appended since the start")
                .register(registry);
        FunctionCounter.builder(
                        "duban.ledger.bytes",
                        ledger,
                        one -> one.meter().figures().bytes())
                .description("Bytes of the commits appended since the start")
                .register(registry);
        Timer disk = Timer.builder("duban.ledger.fsync")
                .description("How often and how long the disk was made to keep what was appended")
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
        ledger.meter().watchDisk(nanos -> disk.record(nanos, TimeUnit.NANOSECONDS));
        Gauge.builder("duban.ledger.position", ledger, one -> one.head().position())
                .description("Position of the last event")
                .register(registry);
        Gauge.builder("duban.ledger.writable", ledger, one -> one.writable() && !one.full() ? 1 : 0)
                .description("1 while the ledger takes appends")
                .register(registry);
    }
}
