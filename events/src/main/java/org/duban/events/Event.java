package org.duban.events;

import java.time.LocalDate;
import java.util.List;

/**
 * A fact on record. It is stored under the simple name and the {@link Revision} of its record, so a record is never
 * renamed and no component ever removed: one is added, the revision raised, and old content upcast on reading.
 */
public interface Event {

    /** The day it happened, in the congress's zone; not the day it was recorded. */
    LocalDate occurredOn();

    /** The stream it is recorded in. */
    StreamId stream();

    /** What it does to the duties of its own stream, in order; nothing for most events. */
    default List<Owing> owing() {
        return List.of();
    }
}
