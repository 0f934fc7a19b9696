package org.duban.query.conflict;

import java.time.LocalDate;
import org.duban.events.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * Two facts on record that cannot both be so. Each was recorded when nothing stood against it, or in a case of its own; one of them became known, or
 * was corrected, after the other.
 *
 * @param conflictKind what contradicts what
 * @param stream on which the one was recorded: the activity, meeting, consultation or case
 * @param on the day that it is about
 * @param against the entry of a register that says otherwise: the person, contact point or unit
 * @param since the day from which that says otherwise; null if it never said so
 */
public record Conflict(
        ConflictKind conflictKind,
        StreamId stream,
        String title,
        LocalDate on,
        StreamId against,
        @Nullable LocalDate since) {}
