package org.duban.ui.evaluations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.duban.events.CaseId;
import org.duban.events.Role;
import org.duban.events.ledger.history.History;
import org.duban.query.access.Access;
import org.duban.query.access.Reader;
import org.duban.query.caseview.CaseOutline;
import org.duban.query.caseview.CaseView;
import org.duban.query.figure.AnnualReport;
import org.duban.query.figure.AnnualReports;
import org.duban.query.figure.FindAnnualReport;
import org.duban.query.figure.ReportPeriod;
import org.duban.query.store.MemoryViewStore;
import org.duban.query.timeline.AsOf;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Timeline;
import org.duban.query.view.LiveViews;

/**
 * A yearly report produced from a ledger alone, as whoever may read everything, with what each of its figures counts.
 *
 * @param content what it says
 * @param found its figures with their rows
 */
public record CountedYear(ReportContent content, AnnualReport found) {

    /** Whoever may read everything. */
    public static final Reader ALL = Reader.of(Set.of(Role.AUDITOR), null, null);

    /**
     * That of a period.
     *
     * @param ledger the ledger's id
     * @param position of the ledger up to which it tells
     * @param on the day up to which things had happened
     */
    public static CountedYear of(
            History history, String ledger, ZoneId zone, ReportPeriod period, long position, LocalDate on) {
        Moment moment = new Moment(new AsOf.Upto(position), on);
        AnnualReport found = new AnnualReports(timeline(history, zone)).find(ALL, new FindAnnualReport(period, moment));
        return new CountedYear(new ReportMaker(history, ledger).content(found), found);
    }

    /** What a case is about at {@code position}; empty if there is none. */
    public static Optional<CaseOutline> outline(History history, ZoneId zone, CaseId caseId, long position) {
        Moment moment = new Moment(new AsOf.Upto(position), null);
        return timeline(history, zone)
                .at(
                        moment,
                        new Access(ALL),
                        snapshot -> snapshot.caseView(caseId).map(CaseView::outline));
    }

    /** A timeline of a ledger alone, which keeps nothing. */
    public static Timeline timeline(History history, ZoneId zone) {
        return new Timeline(new LiveViews(new MemoryViewStore()), history, Clock.system(zone), zone);
    }
}
