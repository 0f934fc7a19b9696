package org.duban.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when a duty is to be met, and by whose rule.
 *
 * @param kind whether there is a date, and how firm it is
 * @param dueOn the last day in time, after rolling; null for {@link Kind#NONE}
 * @param ruleId the rule that set it, as in the rule pack
 * @param version the rule's version, from one
 * @param source the text the rule comes from, as cited in the rule pack
 * @param article the provision in that text, null where the source has none
 * @param status how firm that provision is for what it is cited for
 * @param trigger the day counting starts from, itself not counted
 * @param offset what was counted, as in the rule pack ({@code P3M}, {@code P7D}, {@code 5WD}, {@code -P20D}); null if
 *     the date was set by a decision
 * @param unrolledOn the date before it rolled to a working day; null without a date
 * @param derivation how it came to its date; null without a date, and in events recorded before it was kept
 */
public record Deadline(
        Kind kind,
        @Nullable LocalDate dueOn,
        String ruleId,
        int version,
        String source,
        @Nullable String article,
        LegalStatus status,
        LocalDate trigger,
        @Nullable String offset,
        @Nullable LocalDate unrolledOn,
        @Nullable Derivation derivation) {

    /** The source of what an internal rule sets; which one it is, is said beside it. */
    public static final String INTERNAL = "Internal";

    /** What internal rules set was first recorded as if it were law. */
    public Deadline {
        status = source.equals(INTERNAL) && status == LegalStatus.LAW ? LegalStatus.INTERNAL : status;
    }

    /** Whether a duty has a date. */
    public enum Kind {
        /** There is a date. */
        DATED,
        /** The law sets no number, so there is none. */
        NONE,
        /** There is a date, counted beyond the last published working calendar; it is counted again once one appears. */
        PROVISIONAL
    }
}
