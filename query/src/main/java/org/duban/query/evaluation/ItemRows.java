package org.duban.query.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.UnitId;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemState;
import org.duban.events.handling.ReportEvent.Satisfaction;
import org.duban.query.caseview.Assignment;
import org.duban.query.caseview.Assignment.ItemReturn;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ItemHandling;
import org.duban.query.caseview.ItemView;
import org.duban.query.caseview.ItemView.Review;
import org.duban.query.caseview.ReportRound;
import org.duban.query.caseview.ReportRound.SatisfactionVote;
import org.jspecify.annotations.Nullable;

/** Counts what became of a case's rectification items, and of its votes. */
record ItemRows(MeasureTally tally, Problems problems) {

    private static final List<ItemState> DONE = List.of(ItemState.ACCEPTED, ItemState.CLOSED);

    void add(CaseView view) {
        view.items().forEach(item -> {
            problems.add(view, item);
            if (item.handling() != null && !item.is(ItemState.MERGED)) {
                worked(view, item, item.handling());
            }
        });
        view.rounds().forEach(round -> voted(view, round));
    }

    private void worked(CaseView view, ItemView item, ItemHandling handling) {
        for (Assignment one : handling.assignments()) {
            for (ItemReturn back : one.returned()) {
                tally.add(
                        Measure.RETURNED,
                        MeasureTally.of(one.leadUnit(), item.organ()),
                        row(view, item, "RETURNED", back.on(), null, true));
            }
        }
        for (Review review : handling.reviews()) {
            if (review.verdict() == ItemState.REWORK) {
                tally.add(
                        Measure.REWORK,
                        MeasureTally.of(leading(handling, review.on()), item.organ()),
                        row(view, item, "REWORK", review.on(), null, true));
            }
        }
        if (!handling.work().results().isEmpty()) {
            LocalDate said = handling.work().results().getLast().on();
            boolean done = DONE.contains(handling.state());
            tally.add(
                    Measure.FULFILLED,
                    MeasureTally.of(leading(handling, said), item.organ()),
                    row(view, item, HandlingDuty.RECTIFICATION_ITEM.name(), said, done ? found(handling) : null, done));
        }
    }

    /** When the last result was found to be good; null if that is not told. */
    private static @Nullable LocalDate found(ItemHandling handling) {
        return handling.reviews().stream()
                .filter(review -> DONE.contains(review.verdict()))
                .map(Review::on)
                .findFirst()
                .orElse(null);
    }

    /** The unit that led on that day; null if none did. */
    private static @Nullable UnitId leading(ItemHandling handling, LocalDate day) {
        return handling.assignments().stream()
                .filter(one -> !one.on().isAfter(day))
                .reduce((first, second) -> second)
                .map(Assignment::leadUnit)
                .orElse(null);
    }

    private void voted(CaseView view, ReportRound round) {
        SatisfactionVote vote = round.vote();
        if (vote != null) {
            tally.add(
                    round.number() == 1 ? Measure.VOTED_FIRST : Measure.VOTED_AGAIN,
                    List.of(Party.of(round.organ())),
                    new MeasuredRow(
                            view.stream(),
                            view.outline().title(),
                            view.outline().title(),
                            vote.result().name(),
                            vote.on(),
                            null,
                            null,
                            null,
                            vote.result() == Satisfaction.SATISFIED,
                            vote.on() + " " + view.caseId() + " " + round.organ() + " " + round.number()));
        }
    }

    private static MeasuredRow row(
            CaseView view, ItemView item, String what, LocalDate on, @Nullable LocalDate done, boolean inPart) {
        return new MeasuredRow(
                view.stream(),
                view.outline().title(),
                item.finding().title(),
                what,
                on,
                null,
                done,
                null,
                inPart,
                on + " " + view.caseId() + " " + item.itemId());
    }
}
