package org.duban.query.caseview;

import java.util.function.UnaryOperator;
import org.duban.events.Deadline;
import org.duban.events.handling.DutyId;

/** Gives a duty's present term another last day, wherever the case keeps it. */
final class DueDates {

    private DueDates() {}

    /** A duty that the case does not have changes nothing. */
    static CaseView moved(CaseView view, DutyId id, Deadline due) {
        UnaryOperator<Duty> change = duty -> duty.extended(due);
        return switch (id.kind()) {
            case INSPECTION_REPORT -> view.inspectionReport(change);
            case OPINION_COMPILE, OPINION_DELIVER -> view.with(view.opinions().moved(id.kind(), change));
            case HANDLING_REPORT, REPORT_COMMENT -> view.rounds(round -> round.moved(id, change));
            case RECTIFICATION_ITEM ->
                id.itemId()
                        .map(itemId -> view.item(itemId, item -> item.with(schedule(item, due))))
                        .orElse(view);
            case SESSION_DRAFT, SESSION_REPORT, SESSION_DISTRIBUTION, SESSION_NOTICE ->
                view.sittings(sitting -> sitting.changed(id, change));
            case SELF_CHECK -> view.with(view.course().selfCheck(change));
            case REVIEW, PUBLICATION -> view;
        };
    }

    private static Schedule schedule(ItemView item, Deadline due) {
        return item.state() == ItemState.LONG_TERM
                ? item.schedule().review(due)
                : item.schedule().due(due);
    }
}
