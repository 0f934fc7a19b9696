package org.duban.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Refusals about the order of steps, said once for all forms. */
public final class Steps {

    private Steps() {}

    /** Refuses unless the step that {@code step} names was taken; answers its day. */
    public static LocalDate taken(@Nullable LocalDate on, String step) {
        if (on == null) {
            throw new CommandRefused(CommonRule.STEP_MISSING, "step", step);
        }
        return on;
    }

    /** Refuses if the step that {@code step} names was taken already. */
    public static void notTaken(@Nullable LocalDate on, String step) {
        CommandRefused.unless(on == null, CommonRule.STEP_ALREADY_TAKEN, "step", step, "on", String.valueOf(on));
    }

    /** Refuses what {@code check} refuses, because of what the command chose among several: of another one the step may be taken. */
    public static void ofChoice(Runnable check) {
        try {
            check.run();
        } catch (CommandRefused refused) {
            throw refused.asOfChoice();
        }
    }

    /** Refuses what was recorded already in the same words; {@code on} is the day of that, null if it was not. */
    public static void notGiven(@Nullable LocalDate on) {
        CommandRefused.unless(on == null, CommonRule.GIVEN_TWICE, "on", String.valueOf(on));
    }

    /** Refuses a day before that of the step it builds on. */
    public static void notBefore(LocalDate floor, LocalDate on) {
        CommandRefused.unless(
                !on.isBefore(floor),
                CommonRule.BEFORE_PREVIOUS_STEP,
                "on",
                on.toString(),
                "previous",
                floor.toString());
    }

    /** Refuses a day that a step names in that field and that comes before the step it builds on. */
    public static void notBefore(String field, LocalDate floor, LocalDate named) {
        try {
            notBefore(floor, named);
        } catch (CommandRefused early) {
            throw early.in(field);
        }
    }

    /** Refuses a day that a step names in that field and that comes after the step. */
    public static void namedBefore(String field, LocalDate named, LocalDate on) {
        if (named.isAfter(on)) {
            throw new CommandRefused(CommonRule.NAMED_DAY_AFTER_STEP, "named", named.toString(), "on", on.toString())
                    .in(field);
        }
    }

    /** Refuses a last day after the one on which it is recorded that it is over. */
    public static void endedBy(LocalDate endedOn, LocalDate today) {
        try {
            notAfter(endedOn, today);
        } catch (CommandRefused late) {
            throw late.in("endedOn");
        }
    }

    /** Refuses a day after the one on which it is recorded. */
    public static void notAfter(LocalDate on, LocalDate today) {
        CommandRefused.unless(
                !on.isAfter(today), CommonRule.AFTER_RECORDING_DAY, "on", on.toString(), "today", today.toString());
    }

    /** Refuses to do in one year what is of another than that, the one before or the one after. */
    public static void nearYear(int year, LocalDate on) {
        CommandRefused.unless(
                Math.abs((long) year - on.getYear()) <= 1,
                CommonRule.YEAR_FAR_OFF,
                "year",
                String.valueOf(year),
                "on",
                on.toString());
    }

    /** Refuses a body that met without more than half of all its members. */
    public static void quorum(int present, int members) {
        CommandRefused.unless(
                present <= members && present * 2L > members,
                CommonRule.QUORUM_MISSING,
                "present",
                String.valueOf(present),
                "members",
                String.valueOf(members),
                "needed",
                String.valueOf(members / 2 + 1));
    }

    /** The later of two days; null stands for none. */
    public static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isAfter(one) ? other : one;
    }
}
