package org.duban.events.resolution;

import org.duban.events.DutyId;

/**
 * Names a task within its resolution.
 *
 * @param value 1 to 64 of {@code a-z}, {@code 0-9} and {@code -}
 */
public record TaskName(String value) {

    /** What a name looks like, as a regular expression. */
    public static final String PATTERN = "^[a-z0-9-]{1,64}$";

    public TaskName {
        if (!value.matches(PATTERN)) {
            throw new IllegalArgumentException("task: 1 to 64 of a-z, 0-9 and -");
        }
    }

    /** The duty to report on it. */
    public DutyId duty() {
        return ResolutionDuty.RESOLUTION_TASK.of(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
