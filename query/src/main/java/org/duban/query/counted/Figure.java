package org.duban.query.counted;

import java.util.List;

/**
 * What a figure of the yearly report is: a definition that is never changed, but followed by one of a higher version.
 * What it is called, its unit and its rule in words stand in its form's bundles under {@code figure.ID}.
 *
 * @param id stable
 * @param version from 1
 * @param countedAs what one of its units is
 * @param rule how it comes to its value
 * @param ofSession whether it counts what was raised at one session of the congress, if one is named
 */
public record Figure(String id, int version, CountedAs countedAs, CountingRule rule, boolean ofSession) {

    /** One that is of no session. */
    public Figure(String id, int version, CountedAs countedAs, CountingRule rule) {
        this(id, version, countedAs, rule, false);
    }

    /** The same, of what was raised at a session of the congress. */
    public Figure ofOneSession() {
        return new Figure(id, version, countedAs, rule, true);
    }

    /** Each act counts. */
    public static Figure acts(String id, int version, String... kinds) {
        return new Figure(id, version, CountedAs.ACTS, new CountingRule.Count(List.of(kinds), false));
    }

    /** Each thing counts once, however many acts there were. */
    public static Figure distinct(String id, int version, CountedAs countedAs, String... kinds) {
        return new Figure(id, version, countedAs, new CountingRule.Count(List.of(kinds), true));
    }

    /** What is there at the end of the period. */
    public static Figure active(String id, int version, CountedAs countedAs, CountingRule.Active active) {
        return new Figure(id, version, countedAs, active);
    }

    /** How much of what is there at the end of the period has something. */
    public static Figure covered(String id, int version, CountingRule.Covered covered) {
        return new Figure(id, version, CountedAs.SHARE, covered);
    }

    /** A part of a whole in percent, both of them counted once each. */
    public static Figure share(String id, int version, CountingRule.Share share) {
        return new Figure(id, version, CountedAs.SHARE, share);
    }

    /** How much of what was due in periods of its own was done in them. */
    public static Figure inPeriods(String id, int version, CountingRule.InPeriods inPeriods) {
        return new Figure(id, version, CountedAs.SHARE, inPeriods);
    }

    /** What one of a figure's units is. */
    public enum CountedAs {
        /** Something that was done: a meeting, a report. */
        ACTS,
        /** A human being, counted once. */
        PERSONS,
        /** A human being each time. */
        PERSON_TIMES,
        /** An organisation, counted once. */
        ORGANISATIONS,
        /** A thing dealt with, counted once: a statute, a draft, a matter. */
        SUBJECTS,
        /** A part of a whole, in percent. */
        SHARE
    }
}
