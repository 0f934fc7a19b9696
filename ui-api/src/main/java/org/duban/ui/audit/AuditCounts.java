package org.duban.ui.audit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import org.duban.ui.audit.AuditFinding.Kind;

/** How many of each kind were looked at since the start. */
public final class AuditCounts {

    private final Map<Kind, LongAdder> looked = new EnumMap<>(Kind.class);

    AuditCounts() {
        for (Kind kind : Kind.values()) {
            looked.put(kind, new LongAdder());
        }
    }

    void add(Kind kind) {
        of(kind).increment();
    }

    /** How many of that kind. */
    public long looked(Kind kind) {
        return of(kind).sum();
    }

    private LongAdder of(Kind kind) {
        return Objects.requireNonNull(looked.get(kind));
    }
}
