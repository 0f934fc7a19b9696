package org.duban.query.followup;

import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;

/** Asks what is owed. */
public record FindFollowUps(FollowUpStatus status, FollowUpFilter filter, Sort sort, Moment moment, Page page) {

    /** Asks for a list by due day. */
    public FindFollowUps(FollowUpStatus status, FollowUpFilter filter, Moment moment, Page page) {
        this(status, filter, Sort.DUE, moment, page);
    }

    /** What the list is of, whatever its page. */
    String list() {
        return status + " " + sort + " " + filter;
    }
}
