package org.duban.command.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duban.command.law.Caveat;
import org.duban.command.law.LegalTexts;
import org.duban.command.law.Provision;
import org.duban.events.Deadline;
import org.duban.events.Deadline.Kind;
import org.duban.events.Derivation;
import org.duban.events.Derivation.DecidedDate;
import org.duban.events.Derivation.Roll;
import org.duban.events.InternalTerm;
import org.jspecify.annotations.Nullable;

/** Derives deadlines and keeps with each how it came about. */
record Deriver(TermCounter counter, LegalTexts texts) {

    /** Returns the deadline that {@code reckoning} comes to, of kind NONE if it has nothing to count. */
    Deadline derive(Reckoning reckoning) {
        return date(reckoning)
                .map(date -> dated(reckoning, date))
                .orElseGet(() -> deadline(reckoning, Kind.NONE, null, null));
    }

    /** Returns the last day an extension may reach, null if none may be given or it may reach any. */
    @Nullable
    LocalDate cap(Reckoning reckoning) {
        DecidedDate decided = reckoning.decided();
        return decided != null && decided.extension()
                ? movedCap(decided, reckoning.suspendedDays())
                : countedCap(reckoning);
    }

    /**
     * Returns {@code before} put off as {@code put} says, empty if that is not later. The cap is that of {@code before},
     * unless the date lay within the cap it was decided under and would lie past this one.
     */
    Optional<Reckoning> putOff(Reckoning before, DecidedDate put) {
        LocalDate dueOn = derive(before).dueOn();
        LocalDate cap = cap(before);
        boolean past = cap != null && put.dueOn().isAfter(cap);
        return dueOn == null || !put.dueOn().isAfter(dueOn)
                ? Optional.empty()
                : Optional.of(before.extended(put.dueOn(), past ? put.cap() : cap));
    }

    /** Moves by the same days as the date that was put off, so that neither overtakes the other. */
    private @Nullable LocalDate movedCap(DecidedDate decided, SuspendedDays suspended) {
        LocalDate cap = decided.cap();
        return cap == null ? null : counter.move(cap, suspended).dueOn();
    }

    /** Counts from the first trigger on, never from the date that is put off. */
    private @Nullable LocalDate countedCap(Reckoning reckoning) {
        ExtensionPolicy extension = reckoning.row().extension();
        SuspendedDays suspended = new SuspendedDays(reckoning.trigger(), reckoning.suspensions(), List.of());
        return extension == null
                ? null
                : counter.count(extension.cap(), Roll.FORWARD, suspended).dueOn();
    }

    /** Returns whether {@code now} sets another date, cap or rule; a derivation that was never kept is no difference. */
    static boolean differs(Deadline before, Deadline now) {
        return before.version() != now.version()
                || before.kind() != now.kind()
                || !Objects.equals(before.dueOn(), now.dueOn())
                || (before.derivation() != null && !Objects.equals(capOf(before), capOf(now)));
    }

    private static @Nullable LocalDate capOf(Deadline deadline) {
        return deadline.derivation() == null ? null : deadline.derivation().cap();
    }

    private Optional<CountedDate> date(Reckoning reckoning) {
        DecidedDate decided = reckoning.decided();
        SuspendedDays suspended = reckoning.suspendedDays();
        if (decided == null && reckoning.row().timing() instanceof Timing.Yearly yearly) {
            return Optional.of(counter.move(yearly.end(reckoning.trigger().getYear()), suspended));
        }
        return decided == null
                ? Optional.ofNullable(reckoning.offset())
                        .map(offset ->
                                counter.count(offset, reckoning.row().timing().rolls(), suspended))
                : Optional.of(counter.move(decided.dueOn(), suspended));
    }

    private Deadline dated(Reckoning reckoning, CountedDate date) {
        Derivation derivation = new Derivation(
                date.roll(),
                date.skipped(),
                reckoning.suspensions(),
                reckoning.decided(),
                cap(reckoning),
                reckoning.internal());
        return deadline(reckoning, date.provisional() ? Kind.PROVISIONAL : Kind.DATED, date, derivation);
    }

    private Deadline deadline(
            Reckoning reckoning, Kind kind, @Nullable CountedDate date, @Nullable Derivation derivation) {
        RuleRow row = reckoning.row();
        Provision provision = provision(reckoning);
        Offset offset = reckoning.offset();
        return new Deadline(
                kind,
                date == null ? null : date.dueOn(),
                row.ruleId(),
                row.version(),
                provision.source(),
                provision.article(),
                provision.status(),
                reckoning.trigger(),
                offset == null ? null : offset.toString(),
                date == null ? null : date.unrolledOn(),
                derivation);
    }

    /** What an internal rule set rests on that rule, whatever the row rests on. */
    private Provision provision(Reckoning reckoning) {
        InternalTerm internal = reckoning.internal();
        return internal == null
                ? reckoning.row().authority().on(reckoning.trigger(), texts)
                : new Provision(Deadline.INTERNAL, internal.article(), Caveat.OF_OWN_RULE);
    }
}
