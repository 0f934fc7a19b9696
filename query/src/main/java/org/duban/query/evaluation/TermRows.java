package org.duban.query.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.Deadline;
import org.duban.events.DutyKind;
import org.duban.events.Responsible;
import org.duban.events.handling.HandlingDuty;
import org.duban.query.CaseForms;
import org.duban.query.duty.DutyView;
import org.duban.query.duty.DutyView.Ended;
import org.duban.query.duty.DutyView.PastTerm;
import org.duban.query.row.DutyRow;
import org.jspecify.annotations.Nullable;

/**
 * Counts terms: each time that a duty was owed counts by its own last day, extensions and suspensions included, so that a
 * result sent back and made again counts twice.
 */
final class TermRows {

    private static final Set<String> ANSWERS = Stream.concat(
                    CaseForms.ALL.stream().flatMap(form -> form.duties().stream()), Stream.of(HandlingDuty.values()))
            .filter(DutyKind::answers)
            .map(DutyKind::name)
            .collect(Collectors.toUnmodifiableSet());

    private final MeasureTally tally;
    private final DueDays due;
    private final LocalDate on;
    private long undated;

    /** @param on the day on which it is judged what is overdue */
    TermRows(MeasureTally tally, DueDays due, LocalDate on) {
        this.tally = tally;
        this.due = due;
        this.on = on;
    }

    /** How many that began in the period have no last day. */
    long undated() {
        return undated;
    }

    /** Counts what a duty's terms come to. */
    void add(DutyRow row) {
        DutyView duty = row.duty();
        int number = 0;
        for (PastTerm term : duty.earlier()) {
            add(row, new Term(++number, term.responsible(), term.due(), term.since(), term.metOn(), term.ended()));
        }
        add(row, new Term(++number, duty.responsible(), duty.due(), duty.since(), duty.metOn(), duty.ended()));
    }

    private record Term(
            int number,
            Responsible by,
            Deadline due,
            LocalDate since,
            @Nullable LocalDate metOn,
            @Nullable Ended ended) {

        boolean ended(LocalDate last) {
            return metOn == null && ended != null && !ended.on().isAfter(last);
        }

        boolean open() {
            return metOn == null && ended == null;
        }
    }

    private void add(DutyRow row, Term term) {
        List<Party> parties = parties(row, term.by());
        LocalDate last = due.of(term.due());
        if (parties.isEmpty()) {
            return;
        }
        if (last == null) {
            undated += tally.holds(term.since()) ? 1 : 0;
            return;
        }
        boolean running = term.open() && !last.isBefore(on);
        if (running || term.ended(last)) {
            return;
        }
        MeasuredRow counted = counted(row, term, last);
        tally.add(Measure.IN_TIME, parties, counted);
        if (ANSWERS.contains(row.kind())) {
            tally.add(Measure.ANSWERED_IN_TIME, parties, counted);
        }
        if (term.open()) {
            tally.add(Measure.OVERDUE, parties, counted.counted());
        }
        if (counted.days() != null) {
            tally.add(Measure.DAYS, parties, counted.counted());
        }
    }

    private static MeasuredRow counted(DutyRow row, Term term, LocalDate last) {
        LocalDate metOn = term.metOn();
        return new MeasuredRow(
                row.stream(),
                row.caseTitle(),
                row.title(),
                row.kind(),
                last,
                term.since(),
                metOn,
                metOn == null
                        ? null
                        : Math.max(0, metOn.toEpochDay() - term.since().toEpochDay()),
                metOn != null && !metOn.isAfter(last),
                last + " " + row.followUpId() + " " + term.number());
    }

    /** Who owed it, and the organ of a unit that did; nobody where it is not evaluated. */
    private static List<Party> parties(DutyRow row, Responsible by) {
        List<Party> parties = new ArrayList<>();
        Party.of(by).ifPresent(parties::add);
        if (by.kind() == Responsible.Kind.UNIT && row.organs().size() == 1) {
            parties.add(Party.of(row.organs().getFirst()));
        }
        return parties;
    }
}
