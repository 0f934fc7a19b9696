package org.duban.events.plan;

import org.duban.events.DutyId;

/**
 * Names a topic within its plan.
 *
 * @param value 1 to 64 of {@code a-z}, {@code 0-9} and {@code -}
 */
public record TopicName(String value) {

    /** What a name looks like, as a regular expression. */
    public static final String PATTERN = "^[a-z0-9-]{1,64}$";

    public TopicName {
        if (!value.matches(PATTERN)) {
            throw new IllegalArgumentException("topic: 1 to 64 of a-z, 0-9 and -");
        }
    }

    /** The duty to take it up. */
    public DutyId duty() {
        return PlanDuty.PLAN_TOPIC.of(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
