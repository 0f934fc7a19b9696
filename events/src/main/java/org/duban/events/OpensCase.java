package org.duban.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event that opens a case and says what every case has from its first day on. */
public interface OpensCase extends CaseEvent {

    /** What the case is called. */
    String title();

    /** The organs supervised, each once; empty if none is. */
    default List<SupervisedOrgan> organs() {
        return List.of();
    }

    /** The committee in charge; null if none is. */
    @Nullable
    UnitId committee();

    /** The case that it goes back to: an inspection, research, a handling that led to nothing; null if to none. */
    default @Nullable CaseId arisesFrom() {
        return null;
    }

    /** Whether the case is secret. */
    Secrecy secrecy();
}
