package org.duban.ui.evaluations;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.events.FigureSheetId;
import org.duban.events.ledger.history.History;
import org.duban.events.sheet.FigureSheetEvent.StatedFigure;
import org.duban.query.access.Reader;
import org.duban.query.figure.AuditFinding.Verdict;
import org.duban.query.figure.FigureComparison;
import org.duban.query.figure.FigureComparisons;
import org.duban.query.figure.FigureDifference;
import org.duban.query.figure.FigureValue;
import org.duban.query.figure.FindComparison;
import org.duban.query.figure.ReportPeriod;
import org.duban.query.figure.StatedFigures;
import org.duban.query.figure.StatedNumber;
import org.duban.query.registers.EntryList;
import org.duban.query.registers.FindEntries;
import org.duban.query.registers.RegisterEntries;
import org.duban.query.sheet.FigureSheetFacts;
import org.duban.query.timeline.AsOf;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.query.timeline.Timeline;
import org.duban.ui.evaluations.ComparisonAnswer.Reading;
import org.duban.ui.evaluations.SheetAnswer.SheetFigure;

/** Answers what became of figures: of those that were published, and of any two readings. */
public final class SheetService {

    private final FigureComparisons comparisons;
    private final RegisterEntries registers;
    private final History history;

    /** @param history where it stands when something was published */
    public SheetService(Timeline timeline, History history) {
        comparisons = new FigureComparisons(timeline, history);
        registers = new RegisterEntries(timeline);
        this.history = history;
    }

    /** All figures in two readings. */
    public ComparisonAnswer compared(Reader reader, FindComparison query) {
        return ComparisonAnswer.of(comparisons.find(reader, query));
    }

    /** Every sheet that was published by then, the latest first. */
    public SheetList all(Reader reader, Moment moment) {
        EntryList list = registers.find(reader, new FindEntries(FigureSheetId.KIND, null, moment, Page.WHOLE));
        return new SheetList(
                list.items().stream()
                        .flatMap(view -> view.facts(FigureSheetFacts.class).stream())
                        .sorted(Comparator.comparing(FigureSheetFacts::publishedOn)
                                .reversed()
                                .thenComparing(sheet -> sheet.sheetId().value()))
                        .toList(),
                list.position());
    }

    /** A sheet beside what is computed; empty if there is none of that id. */
    public Optional<SheetAnswer> sheet(Reader reader, String id, Moment moment) {
        return all(reader, moment).items().stream()
                .filter(sheet -> sheet.sheetId().value().equals(id))
                .findFirst()
                .map(sheet -> answer(reader, sheet, moment));
    }

    private SheetAnswer answer(Reader reader, FigureSheetFacts sheet, Moment moment) {
        ReportPeriod period = new ReportPeriod(sheet.from(), sheet.to()).ofSession(sheet.congressSession());
        long published = history.stream(sheet.sheetId().stream().value(), 0, History.NOW)
                .getFirst()
                .position();
        Moment then = new Moment(new AsOf.Upto(published - 1), sheet.publishedOn());
        FigureComparison comparison = comparisons.find(reader, new FindComparison(period, then, period, moment));
        Map<String, FigureDifference> byFigure = comparison.figures().stream()
                .collect(Collectors.toMap(one -> one.before().line().id(), Function.identity()));
        List<SheetFigure> figures = sheet.figures().stream()
                .flatMap(stated ->
                        Optional.ofNullable(byFigure.get(stated.figure())).map(one -> figure(stated, one)).stream())
                .toList();
        return new SheetAnswer(
                sheet, Reading.of(period, comparison.point()), Reading.of(period, comparison.otherPoint()), figures);
    }

    private static SheetFigure figure(StatedFigure stated, FigureDifference difference) {
        return new SheetFigure(
                stated.stated(),
                verdict(stated, difference.before()),
                verdict(stated, difference.after()),
                ComparedFigure.of(difference));
    }

    /** What a number is beside the computed one; one that nobody can read as a number matches none. */
    private static Verdict verdict(StatedFigure stated, FigureValue value) {
        if (!value.computed()) {
            return Verdict.NOTHING_COMPUTED;
        }
        return StatedNumber.find(stated.stated())
                .map(number -> StatedFigures.verdict(value, number))
                .orElse(Verdict.MISMATCH);
    }
}
