package org.duban.query.cases;

import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;

/** Asks for cases. */
public record FindCases(CaseFilter filter, CaseSort sort, Moment moment, Page page) {

    /** Asks for a list by id. */
    public FindCases(CaseFilter filter, Moment moment, Page page) {
        this(filter, CaseSort.ID, moment, page);
    }

    /** What the list is of, whatever its page. */
    String list() {
        return sort == CaseSort.ID ? filter.toString() : sort + " " + filter;
    }
}
