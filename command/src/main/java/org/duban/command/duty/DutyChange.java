package org.duban.command.duty;

import java.time.LocalDate;
import org.duban.events.Deadline;
import org.duban.events.handling.DutyId;

/** What an event does to one duty. */
public sealed interface DutyChange {

    /** Which one. */
    DutyId id();

    /** From now on it is owed, under a new term. */
    record Owed(DutyId id, Deadline due) implements DutyChange {}

    /** It was met on that day. */
    record Met(DutyId id, LocalDate on) implements DutyChange {}

    /** Its term ends on another day. */
    record Moved(DutyId id, Deadline due) implements DutyChange {}

    /** It is no longer owed by itself. */
    record Gone(DutyId id) implements DutyChange {}
}
