package org.duban.command.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duban.events.Deadline;
import org.duban.events.Derivation;
import org.duban.events.Derivation.DecidedDate;
import org.duban.events.Derivation.Roll;
import org.duban.events.Derivation.SkippedDay;
import org.duban.events.Suspension;

/** Counts a deadline again from nothing but its trigger, its offset and its derivation: it has no calendar, no rule. */
record ByHand(LocalDate trigger, Roll roll, Set<LocalDate> skipped, NavigableSet<LocalDate> suspended) {

    static LocalDate dueOn(Deadline deadline) {
        Derivation told = requireNonNull(deadline.derivation());
        DecidedDate decided = told.decided();
        NavigableSet<LocalDate> suspended = days(told.suspensions());
        Set<LocalDate> skipped = told.skipped().stream().map(SkippedDay::on).collect(Collectors.toSet());
        if (decided != null) {
            suspended.removeAll(days(decided.known()));
        }
        ByHand hand = new ByHand(deadline.trigger(), told.roll(), skipped, suspended);
        return decided != null
                ? hand.rolled(hand.lengthened(decided.dueOn()))
                : hand.counted(requireNonNull(deadline.offset()));
    }

    private LocalDate counted(String offset) {
        int step = offset.startsWith("-") ? -1 : 1;
        int amount = Integer.parseInt(offset.replaceAll("\\D", ""));
        if (offset.endsWith("WD")) {
            return workingDays(amount, step);
        }
        LocalDate plain = offset.endsWith("M")
                ? trigger.plusMonths(step * (long) amount)
                : trigger.plusDays(step * (long) amount);
        return rolled(lengthened(plain));
    }

    private LocalDate workingDays(int amount, int step) {
        LocalDate day = trigger;
        for (int counted = 0; counted < amount; counted += skipped.contains(day) ? 0 : 1) {
            day = day.plusDays(step);
        }
        return day;
    }

    private LocalDate lengthened(LocalDate end) {
        LocalDate later = end;
        for (LocalDate day : suspended.tailSet(trigger, false)) {
            later = day.isAfter(later) ? later : later.plusDays(1);
        }
        return later;
    }

    private LocalDate rolled(LocalDate end) {
        LocalDate day = end;
        while (roll != Roll.NONE && skipped.contains(day)) {
            day = day.plusDays(roll == Roll.FORWARD ? 1 : -1);
        }
        return day;
    }

    private static NavigableSet<LocalDate> days(List<Suspension> suspensions) {
        return suspensions.stream()
                .flatMap(one -> one.from().datesUntil(one.to().plusDays(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
