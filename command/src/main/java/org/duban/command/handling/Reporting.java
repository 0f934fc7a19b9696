package org.duban.command.handling;

import java.time.LocalDate;
import org.duban.command.Steps;
import org.duban.events.handling.ReportEvent;
import org.duban.events.handling.ReportEvent.ExtensionGranted;
import org.duban.events.handling.ReportEvent.ExtensionRefused;
import org.duban.events.handling.ReportEvent.ExtensionRequested;
import org.duban.events.handling.ReportEvent.FollowUpSupervisionHeld;
import org.duban.events.handling.ReportEvent.HandlingPlanSubmitted;
import org.duban.events.handling.ReportEvent.HandlingReportCommented;
import org.duban.events.handling.ReportEvent.HandlingReportDraftSentForComment;
import org.duban.events.handling.ReportEvent.HandlingReportPrintedForMembers;
import org.duban.events.handling.ReportEvent.HandlingReportSubmitted;
import org.duban.events.handling.ReportEvent.HandlingReportSubmittedForDeliberation;
import org.duban.events.handling.ReportEvent.ReRectificationOrdered;
import org.duban.events.handling.ReportEvent.Satisfaction;
import org.duban.events.handling.ReportEvent.SatisfactionVoteHeld;
import org.jspecify.annotations.Nullable;

/**
 * How far the organ's handling report has come. A dissatisfied vote begins another round.
 *
 * @param round counts from one
 * @param roundSince the day this round began; null before the letter's delivery, which begins the first
 * @param draftSentOn null unless a draft waits for comment or was accepted
 * @param returnedOn the day the last draft was sent back; null if none was
 * @param commentedOn null until the committee accepted the draft
 * @param lastResult of the last vote; null before
 */
record Reporting(
        int round,
        @Nullable LocalDate roundSince,
        @Nullable LocalDate draftSentOn,
        @Nullable LocalDate returnedOn,
        @Nullable LocalDate commentedOn,
        @Nullable LocalDate submittedOn,
        Extension extension,
        @Nullable Satisfaction lastResult,
        @Nullable LocalDate votedOn) {

    static final Reporting NONE = new Reporting(1, null, null, null, null, null, Extension.NONE, null, null);

    Reporting evolve(ReportEvent event) {
        LocalDate on = event.occurredOn();
        return switch (event) {
            case HandlingPlanSubmitted e -> this;
            case HandlingReportDraftSentForComment e -> draft(on, returnedOn, null);
            case HandlingReportCommented e -> e.accepted() ? draft(draftSentOn, returnedOn, on) : draft(null, on, null);
            case HandlingReportSubmitted e -> submitted(on);
            case ExtensionRequested e -> extended(extension.requested(on, e.proposedDueOn()));
            case ExtensionGranted e -> extended(extension.granted());
            case ExtensionRefused e -> extended(extension.lapsed());
            case HandlingReportPrintedForMembers e -> this;
            case HandlingReportSubmittedForDeliberation e -> this;
            case SatisfactionVoteHeld e -> voted(e);
            case ReRectificationOrdered e -> this;
            case FollowUpSupervisionHeld e -> this;
        };
    }

    /** The day the report of this round was submitted; refuses if it was not. */
    LocalDate submitted() {
        return Steps.taken(submittedOn, "HandlingReportSubmitted");
    }

    /** The day of this round's vote; null before. */
    @Nullable
    LocalDate votedInRound() {
        return lastResult == Satisfaction.DISSATISFIED ? null : votedOn;
    }

    private Reporting draft(@Nullable LocalDate sentOn, @Nullable LocalDate returned, @Nullable LocalDate commented) {
        return new Reporting(
                round, roundSince, sentOn, returned, commented, submittedOn, extension, lastResult, votedOn);
    }

    private Reporting submitted(LocalDate on) {
        return new Reporting(
                round, roundSince, draftSentOn, returnedOn, commentedOn, on, extension, lastResult, votedOn);
    }

    private Reporting extended(Extension next) {
        return new Reporting(
                round, roundSince, draftSentOn, returnedOn, commentedOn, submittedOn, next, lastResult, votedOn);
    }

    private Reporting voted(SatisfactionVoteHeld e) {
        if (e.result() != Satisfaction.DISSATISFIED) {
            return new Reporting(
                    round,
                    roundSince,
                    draftSentOn,
                    returnedOn,
                    commentedOn,
                    submittedOn,
                    extension,
                    e.result(),
                    e.occurredOn());
        }
        return new Reporting(
                round + 1, e.occurredOn(), null, null, null, null, Extension.NONE, e.result(), e.occurredOn());
    }
}
