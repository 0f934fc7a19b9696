package org.duban.query.access;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.duban.events.Event;
import org.duban.events.ItemId;
import org.duban.events.duty.DutyEvent;
import org.duban.events.handling.CasePaper;
import org.duban.events.handling.ClosingEvent.DeputiesTold;
import org.duban.events.handling.ClosingEvent.ReportPublished;
import org.duban.events.handling.DeliberationEvent;
import org.duban.events.handling.DeliberationEvent.ResolutionReportSubmitted;
import org.duban.events.handling.HandlingEvent;
import org.duban.events.handling.OpinionEvent;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.Proceedings;
import org.duban.query.caseview.SessionProceedings;
import org.duban.query.caseview.ViewedForm;

/**
 * The part of a case that deputies read who were told, or all were, some of its papers, but not how it was handled.
 *
 * @param papers told so far
 */
record ToldExtract(Set<CasePaper> papers) {

    /** Of a case; {@code own} is what the reader has to do with anyway. */
    CaseView of(CaseView view, CaseView own, Predicate<ItemId> handled) {
        CaseView told = own.with(view.facts().forThePublic()).with(proceedings(view.proceedings()));
        if (!papers.contains(CasePaper.OPINIONS)) {
            return told;
        }
        Set<ItemId> covered = view.opinions().points().stream()
                .flatMap(point -> point.covers().stream())
                .collect(Collectors.toSet());
        return told.with(view.opinions().withoutNames())
                .with(view.items().stream()
                        .filter(item -> handled.test(item.itemId()) || covered.contains(item.itemId()))
                        .map(item -> handled.test(item.itemId()) ? item : item.untold())
                        .toList());
    }

    /** Whether an event of the history is part of it. */
    boolean shows(ViewedForm<?, ?> form, Event event) {
        return switch (event) {
            case DeputiesTold e -> true;
            case ReportPublished e -> true;
            case ResolutionReportSubmitted e -> papers.contains(CasePaper.RESOLUTION_REPORT);
            case DeliberationEvent e -> papers.contains(CasePaper.OPINIONS);
            case OpinionEvent e -> papers.contains(CasePaper.OPINIONS);
            case HandlingEvent e -> false;
            case DutyEvent e -> false;
            default -> Extract.forThePublic(form, event);
        };
    }

    private Proceedings proceedings(Proceedings all) {
        SessionProceedings open = all.sessions().withoutNames();
        SessionProceedings sessions = papers.contains(CasePaper.OPINIONS) ? open : SessionProceedings.NONE;
        return new Proceedings(
                new SessionProceedings(
                        sessions.deliberations(),
                        sessions.attendances(),
                        sessions.resolutions(),
                        papers.contains(CasePaper.RESOLUTION_REPORT) ? open.resolutionReports() : List.of()),
                List.of(),
                List.of(),
                all.deputyNotices(),
                all.publications(),
                List.of(),
                List.of());
    }
}
