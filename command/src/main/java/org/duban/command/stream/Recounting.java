package org.duban.command.stream;

import org.duban.events.Deadline;
import org.duban.events.duty.DeadlineEvent.Cause;

/** Why a date was counted again. */
public final class Recounting {

    private Recounting() {}

    /** The cause, told by whether the rule's version is another one. */
    public static Cause cause(Deadline before, Deadline after) {
        return before.version() == after.version() ? Cause.CALENDAR_PUBLISHED : Cause.RULE_CORRECTED;
    }
}
