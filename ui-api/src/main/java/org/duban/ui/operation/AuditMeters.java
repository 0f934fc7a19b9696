package org.duban.ui.operation;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import org.duban.ui.audit.AuditBook;
import org.duban.ui.audit.AuditFinding.Kind;
import org.duban.ui.audit.SelfAudit;

/** What Duban looked at by itself, and what of that is not right, by kind. */
public final class AuditMeters implements MeterBinder {

    private final SelfAudit audit;
    private final AuditBook book;

    /** Of {@code audit}, which writes to {@code book}. */
    public AuditMeters(SelfAudit audit, AuditBook book) {
        this.audit = audit;
        this.book = book;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Kind kind : Kind.values()) {
            String word = kind.name().toLowerCase(Locale.ROOT);
            FunctionCounter.builder(
                            "duban.audit.looked", audit, one -> one.counts().looked(kind))
                    .tag("kind", word)
                    .description("Streams, evidence files and walks of the chain that were looked at since the start")
                    .register(registry);
            Gauge.builder("duban.audit.findings", book, one -> count(one, kind))
                    .tag("kind", word)
                    .description("What was found not to be right, and is not yet")
                    .register(registry);
        }
    }

    private static long count(AuditBook book, Kind kind) {
        return book.findings().stream().filter(one -> one.kind() == kind).count();
    }
}
