package org.duban.ui.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.duban.events.Secrecy;
import org.duban.query.row.DutyRow;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar shows of a duty, as it was set last.
 *
 * @param number how often it had been changed before, from 0
 * @param at when the last change was recorded
 */
record EntryRevision(Shown shown, int number, Instant at) {

    /** All that an entry tells, or that makes it appear and disappear. */
    record Shown(@Nullable LocalDate dueOn, String title, Secrecy secrecy, boolean open) {

        static Shown of(DutyRow row) {
            return new Shown(
                    row.duty().dueOn(), row.title(), row.secrecy(), row.duty().open());
        }
    }
}
