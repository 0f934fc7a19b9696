package org.duban.ui.pages.papers;

import java.time.LocalDate;
import java.util.List;
import org.duban.query.followup.FollowUp;
import org.duban.query.meeting.MeetingFacts;
import org.jspecify.annotations.Nullable;

/**
 * What is told to a meeting.
 *
 * @param before the meeting of its kind before it; null if it is the first on record
 * @param on the last day that is told of
 * @param overdue the latest first
 * @param closed since the meeting before, oldest first
 * @param position of the ledger that all of it tells of
 */
record MeetingPapers(
        MeetingFacts meeting,
        @Nullable MeetingFacts before,
        LocalDate on,
        List<FollowUp> overdue,
        List<ClosedMatter> closed,
        List<UnitProgress> units,
        List<DeputyLine> people,
        long position) {}
