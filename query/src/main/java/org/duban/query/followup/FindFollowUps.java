package org.duban.query.followup;

import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;

/** Asks what is owed. */
public record FindFollowUps(Status status, FollowUpFilter filter, Moment moment, Page page) {

    /** What the list is of, whatever its page. */
    String list() {
        return status + " " + filter;
    }
}
