package org.duban.command.whatif;

import java.time.LocalDate;
import java.util.Objects;
import org.duban.command.duty.End;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * One term of a duty as it was, and as other rules would have had it.
 *
 * @param recorded its deadline after every suspension and extension
 * @param proposed the deadline under the other rules
 * @param metOn when the duty was met in this term; null if it was not
 * @param end what ended the term instead; null if nothing did
 */
public record Comparison(
        StreamId stream,
        DutyId duty,
        Deadline recorded,
        Deadline proposed,
        @Nullable LocalDate metOn,
        @Nullable End end,
        WhatIfVerdict before,
        WhatIfVerdict after) {

    /** Whether the other rules change the day or what came of it. */
    public boolean differs() {
        return before != after || !Objects.equals(recorded.dueOn(), proposed.dueOn());
    }
}
