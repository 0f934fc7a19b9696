package org.duban.events;

import java.time.LocalDate;

/**
 * A fact on record. It is stored under the simple name and the {@link Revision} of its record, so a record is never
 * renamed and no component ever removed: one is added, the revision raised, and old content upcast on reading.
 */
public interface Event {

    /** The day it happened, in the congress's zone; not the day it was recorded. */
    LocalDate occurredOn();
}
