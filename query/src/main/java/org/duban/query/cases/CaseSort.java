package org.duban.query.cases;

import org.duban.query.caseview.CaseView;
import org.duban.query.row.CaseOrder;

/** What a list of cases is sorted by. Each order is total, so that a cursor skips nothing and repeats nothing. */
public enum CaseSort {
    /** By id. */
    ID,
    /** Those opened last first. */
    OPENED,
    /** Those not closed first, then those closed last. */
    CLOSED,
    /** By the committee in charge, those of none last; then those opened last first. */
    COMMITTEE;

    /** The field that it goes by. */
    String order() {
        return switch (this) {
            case ID -> CaseOrder.ID;
            case OPENED -> CaseOrder.OPENED;
            case CLOSED -> CaseOrder.CLOSED;
            case COMMITTEE -> CaseOrder.COMMITTEE;
        };
    }

    /** Where that one stands in the list. */
    String key(CaseView view) {
        return switch (this) {
            case ID -> view.caseId().value();
            case OPENED -> CaseOrder.opened(view);
            case CLOSED -> CaseOrder.closed(view);
            case COMMITTEE -> CaseOrder.committee(view);
        };
    }
}
