package org.duban.query.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.ItemId;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.DutyKind;
import org.duban.query.caseview.Escalation;
import org.duban.query.caseview.Form;
import org.jspecify.annotations.Nullable;

/**
 * Something owed in a case. How late it is depends on the day one asks about, so that is not part of it.
 *
 * @param followUpId stable while the case lives, and fit for a URL
 * @param title of the item, or of the case where the whole case owes it
 * @param itemId null unless it is about one item
 * @param owner who owes it
 * @param unit the lead unit or the committee; null for offices and for nobody
 * @param assistingUnits of the item, else empty
 * @param state of the item, else OPEN, DONE, or LAPSED if its case closed without it
 * @param open whether it is not yet met
 * @param deadline whether there is a date, and how firm it is
 * @param dueOn the last day in time; null without one
 * @param ruleId the rule that set the deadline; null if a decision did
 * @param due how the date was counted and by what provision; null if no rule set it
 * @param metOn when it was met; null while it is not
 * @param returnBy until when its unit may return it; null unless it may
 * @param escalation what is known of its present term beyond the date; null if nothing is
 */
public record Obligation(
        String followUpId,
        CaseId caseId,
        String caseTitle,
        Form form,
        DutyKind kind,
        String title,
        @Nullable ItemId itemId,
        Owner owner,
        SupervisedOrgan organ,
        Secrecy secrecy,
        @Nullable UnitId unit,
        List<UnitId> assistingUnits,
        String state,
        boolean open,
        Deadline.Kind deadline,
        @Nullable LocalDate dueOn,
        @Nullable String ruleId,
        @Nullable Deadline due,
        @Nullable LocalDate metOn,
        @Nullable Deadline returnBy,
        @Nullable Escalation escalation) {

    /** Whether it was met after its day. */
    public boolean doneLate() {
        return !open && dueOn != null && metOn != null && metOn.isAfter(dueOn);
    }

    /** Calendar days after due: on that day while open, at completion once met; null without a date. */
    public @Nullable Long daysLate(LocalDate on) {
        LocalDate until = open ? on : metOn;
        if (dueOn == null) {
            return null;
        }
        return until == null ? 0L : Math.max(0L, until.toEpochDay() - dueOn.toEpochDay());
    }

    /** The last day that counts now: the deadline's, or the limit that a letter set after it. */
    public Optional<LocalDate> lastDay() {
        return limits().stream().reduce((first, second) -> second).or(() -> Optional.ofNullable(dueOn));
    }

    /** The limits set after the deadline; one that it was put off to or past is none any more. */
    public List<LocalDate> limits() {
        return escalation == null
                ? List.of()
                : escalation.limits().stream()
                        .filter(day -> dueOn == null || day.isAfter(dueOn))
                        .toList();
    }

    /** The first last day that will be or was missed for all that is known, and that nobody has put on record as missed. */
    public Optional<LocalDate> unrecorded() {
        List<LocalDate> days =
                Stream.concat(Stream.ofNullable(dueOn), limits().stream()).toList();
        return IntStream.range(0, days.size())
                .filter(n -> open || (metOn != null && metOn.isAfter(days.get(n))))
                .filter(n -> escalation == null || !escalation.records(n + 1, days.get(n)))
                .mapToObj(days::get)
                .findFirst();
    }
}
