package org.duban.ui.operation;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;
import org.duban.events.ledger.file.FileLedger;

/** Numbers of the ledger: what was appended, how large, and how long the disk took. */
public final class LedgerMeters implements MeterBinder {

    private final FileLedger ledger;

    /** Of {@code ledger}. */
    public LedgerMeters(FileLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder(
                        "duban.ledger.commits", ledger, one -> one.figures().commits())
                .description("Commits appended since the start")
                .register(registry);
        FunctionCounter.builder(
                        "duban.ledger.events", ledger, one -> one.figures().events())
                .description("Events appended since the start")
                .register(registry);
        FunctionCounter.builder(
                        "duban.ledger.bytes", ledger, one -> one.figures().bytes())
                .description("Bytes of the commits appended since the start")
                .register(registry);
        FunctionTimer.builder(
                        "duban.ledger.fsync",
                        ledger,
                        one -> one.figures().forces(),
                        one -> one.figures().forceNanos(),
                        TimeUnit.NANOSECONDS)
                .description("How often and how long the disk was made to keep what was appended")
                .register(registry);
        Gauge.builder("duban.ledger.position", ledger, one -> one.head().position())
                .description("Position of the last event")
                .register(registry);
        Gauge.builder("duban.ledger.writable", ledger, one -> one.writable() ? 1 : 0)
                .description("1 while the ledger takes appends")
                .register(registry);
    }
}
