package org.duban.query.evaluation;

import java.util.List;
import java.util.stream.Stream;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.HandledByUnits;
import org.duban.query.caseview.UnitOutcome;

/** Counts what became of cases that units handle as a whole. */
record OutcomeRows(MeasureTally tally, Problems problems) {

    void add(CaseView view, HandledByUnits facts) {
        facts.lead().ifPresent(lead -> problems.add(view, parties(view, lead)));
        facts.outcomes()
                .forEach(outcome ->
                        tally.add(measure(outcome.kind()), parties(view, outcome.unit()), row(view, outcome)));
    }

    private static Measure measure(UnitOutcome.Kind kind) {
        return switch (kind) {
            case RETURNED -> Measure.RETURNED;
            case REWORK -> Measure.REWORK;
            case FULFILLED -> Measure.FULFILLED;
            case SATISFIED_FIRST -> Measure.SATISFIED_FIRST;
            case SATISFIED_AGAIN -> Measure.SATISFIED_AGAIN;
        };
    }

    private static List<Party> parties(CaseView view, UnitId unit) {
        List<SupervisedOrgan> organs = view.outline().organs();
        return Stream.concat(Stream.of(Party.of(unit)), organs.stream().limit(1).map(Party::of))
                .toList();
    }

    private static MeasuredRow row(CaseView view, UnitOutcome outcome) {
        return new MeasuredRow(
                view.stream(),
                view.outline().title(),
                view.outline().title(),
                outcome.what(),
                outcome.on(),
                null,
                outcome.done(),
                null,
                outcome.good(),
                outcome.on() + " " + view.caseId() + " " + outcome.what() + " " + outcome.which());
    }
}
