package org.duban.command.rules;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.MonthDay;
import org.duban.events.Derivation.Roll;
import org.jspecify.annotations.Nullable;

/** How a rule comes to its date. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Timing.Counted.class, name = "COUNTED"),
    @JsonSubTypes.Type(value = Timing.Decided.class, name = "DECIDED"),
    @JsonSubTypes.Type(value = Timing.Unnumbered.class, name = "UNNUMBERED"),
    @JsonSubTypes.Type(value = Timing.Periodic.class, name = "PERIODIC"),
    @JsonSubTypes.Type(value = Timing.Yearly.class, name = "YEARLY"),
    @JsonSubTypes.Type(value = Timing.ByEvent.class, name = "BY_EVENT")
})
sealed interface Timing {

    /** Returns what is counted if nobody decides a date, null if nothing is. */
    default @Nullable Offset offset() {
        return null;
    }

    /** Returns where the counted date moves. */
    default Roll rolls() {
        return Roll.NONE;
    }

    /**
     * Counted from the trigger.
     *
     * @param roll null for the direction that does not shorten the time given: forward for a period, backward for a
     *     limit before the trigger
     */
    record Counted(Offset offset, @Nullable Roll roll) implements Timing {

        @Override
        public Roll rolls() {
            if (roll != null) {
                return roll;
            }
            return offset.isBackward() ? Roll.BACKWARD : Roll.FORWARD;
        }
    }

    /**
     * Set by a decision.
     *
     * @param otherwise what is counted if the decision sets none, null if it has to
     */
    record Decided(@Nullable Offset otherwise) implements Timing {

        @Override
        public @Nullable Offset offset() {
            return otherwise;
        }

        @Override
        public Roll rolls() {
            return Roll.FORWARD;
        }
    }

    /** A duty to which the law gives no number. */
    record Unnumbered() implements Timing {}

    /**
     * Due again and again.
     *
     * @param every the length of one period
     */
    record Periodic(Offset every) implements Timing {}

    /**
     * Due on the same days of every year; the two are written as {@code 06-01}.
     *
     * @param from the first day on which it may be done, null for any
     * @param to the last day in time
     */
    record Yearly(@Nullable String from, String to) implements Timing {

        public Yearly {
            if (from != null) {
                MonthDay.parse("--" + from);
            }
            MonthDay.parse("--" + to);
        }

        /** The last day in time of that year. */
        LocalDate end(int year) {
            return MonthDay.parse("--" + to).atYear(year);
        }
    }

    /**
     * Due at another event at the latest.
     *
     * @param latestAt that event, in words
     */
    record ByEvent(String latestAt) implements Timing {}
}
