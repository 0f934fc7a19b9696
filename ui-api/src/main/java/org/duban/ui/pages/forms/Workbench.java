package org.duban.ui.pages.forms;

import java.util.List;
import org.duban.query.cases.CaseSummary;
import org.duban.query.followup.FollowUp;

/**
 * What somebody sees first.
 *
 * @param overdue how much of what is his to do is overdue
 * @param dueSoon how much of it is due soon
 * @param mine what is his to do, the most urgent first, each with what he may do about it
 * @param more how much of that there is beside what is shown
 * @param cases those under way in which he may do something, each with what
 * @param others what he waits for from others, the most urgent first
 */
public record Workbench(
        long overdue, long dueSoon, List<Task> mine, long more, List<Case> cases, List<FollowUp> others) {

    /**
     * Something to do.
     *
     * @param steps what may be done about it
     */
    public record Task(FollowUp owed, List<NextStep> steps) {}

    /**
     * A case under way.
     *
     * @param steps what may be done in it
     */
    public record Case(CaseSummary summary, List<NextStep> steps) {}
}
