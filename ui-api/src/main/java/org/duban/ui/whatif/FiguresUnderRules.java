package org.duban.ui.whatif;

import java.time.ZoneId;
import org.duban.command.rules.DeadlineRules;
import org.duban.events.ledger.history.History;
import org.duban.query.access.Reader;
import org.duban.query.figure.FindComparison;
import org.duban.query.figure.ReportPeriod;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Point;
import org.duban.query.timeline.Timeline;
import org.duban.ui.evaluations.CountedYear;
import org.duban.ui.evaluations.SheetService;
import org.duban.ui.evaluations.UnitService;

/** Counts the figures of a period once as things were due, and once as they would have been under other rules. */
public final class FiguresUnderRules {

    private final SheetService figures;
    private final UnitService units;
    private final DeadlineRules held;

    /**
     * @param ledger the ledger's id
     * @param held the rules that hold
     */
    public FiguresUnderRules(Timeline timeline, History history, String ledger, DeadlineRules held) {
        figures = new SheetService(timeline, history);
        units = new UnitService(timeline, history, ledger, held);
        this.held = held;
    }

    /** Counts them from a ledger alone. */
    public static FiguresUnderRules of(History history, ZoneId zone, String ledger, DeadlineRules held) {
        return new FiguresUnderRules(CountedYear.timeline(history, zone), history, ledger, held);
    }

    /**
     * The figures of a period, under both rules.
     *
     * @param moment whose position is named, so that everything is told of one
     */
    public FiguresUnder under(Reader reader, DeadlineRules proposed, ReportPeriod period, Moment moment) {
        return FiguresUnder.of(
                units.under(
                        reader,
                        period,
                        moment,
                        due -> proposed.instead(due, held).dueOn()),
                figures.compared(reader, new FindComparison(period, moment, period, moment))
                        .figures());
    }

    /** What a moment means now. */
    public Point pin(Moment moment) {
        return units.pin(moment);
    }
}
