package org.duban.query.counted;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** How a figure comes to its value. */
public sealed interface CountingRule {

    /** The kinds of acts it is made of. */
    List<String> kinds();

    /**
     * Whether it counts what was done in a period. What is there since whenever may have been put on record long before
     * anything else was.
     */
    default boolean ofPeriod() {
        return switch (this) {
            case Count count -> true;
            case Share share -> true;
            case InPeriods inPeriods -> true;
            case Active active -> false;
            case Covered covered -> false;
        };
    }

    /**
     * So many acts of these kinds.
     *
     * @param distinct whether acts of one key count once
     */
    record Count(List<String> kinds, boolean distinct) implements CountingRule {}

    /**
     * So much of a whole in percent, rounded half up; each key counts once in the whole, and in the part if it is in the
     * whole.
     *
     * @param part the kinds of acts by which a key is in the part
     * @param whole the kinds of acts by which a key is in the whole
     * @param decimals that are printed, from 0
     */
    record Share(List<String> part, List<String> whole, int decimals) implements CountingRule {

        @Override
        public List<String> kinds() {
            return Stream.concat(whole.stream(), part.stream()).distinct().toList();
        }
    }

    /**
     * So much of what was due in periods of its own, in percent, rounded half up: of those periods that lie in the one
     * asked about and were over by the day asked about, or in which it was done already, those in which it was done.
     *
     * @param due the kinds of acts that last from the first to the last day of a period in which something was due
     * @param done the kinds of acts by which it was done in its period
     * @param decimals that are printed, from 0
     */
    record InPeriods(List<String> due, List<String> done, int decimals) implements CountingRule {

        /** The days of a week, which ISO 8601 counts to the year in which its fourth day lies. */
        private static final int WEEK = 7;

        private static final int FOURTH = 3;

        @Override
        public List<String> kinds() {
            return Stream.concat(due.stream(), done.stream()).toList();
        }

        /** Whether something that lasts lies between those days: a week with its fourth day, anything else as a whole. */
        public static boolean lies(CountedAct act, LocalDate from, LocalDate to) {
            LocalDate last = act.until() == null ? act.on() : act.until();
            boolean week = last.equals(act.on().plusDays(WEEK - 1L));
            LocalDate first = week ? act.on().plusDays(FOURTH) : act.on();
            return !first.isBefore(from) && !(week ? first : last).isAfter(to);
        }
    }

    /**
     * So many things that are there at the end of the period, since whenever: those of which the last act by then began
     * them.
     *
     * @param began the kinds of acts that begin a thing
     * @param ended the kinds of acts that end it
     * @param step what the printed number is rounded down to, from 1; more than that is said to be more
     */
    record Active(List<String> began, List<String> ended, int step) implements CountingRule {

        @Override
        public List<String> kinds() {
            return Stream.concat(began.stream(), ended.stream()).toList();
        }
    }

    /** So much of what is there at the end of the period in percent, which is a hundred only if all of it is in the part. */
    record Covered(Active part, Active whole) implements CountingRule {

        @Override
        public List<String> kinds() {
            return Stream.concat(whole.kinds().stream(), part.kinds().stream())
                    .distinct()
                    .toList();
        }
    }
}
