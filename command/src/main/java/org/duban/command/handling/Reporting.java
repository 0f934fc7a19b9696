package org.duban.command.handling;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.duban.command.Steps;
import org.duban.events.DutyId;
import org.duban.events.handling.ReportEvent.HandlingReportCommented;
import org.duban.events.handling.ReportEvent.HandlingReportDraftSentForComment;
import org.duban.events.handling.ReportEvent.Satisfaction;
import org.duban.events.handling.ReportEvent.SatisfactionVoteHeld;
import org.jspecify.annotations.Nullable;

/**
 * How far an organ's handling report has come. A dissatisfied vote begins another round.
 *
 * @param round counts from one
 * @param roundSince the day this round began; null before the letter's delivery, which begins the first
 * @param comment the duty to comment on the last draft of this round; null if none was sent
 * @param drafts how many drafts of this round were sent
 * @param draftSentOn null unless a draft waits for comment or was accepted
 * @param returnedOn the day the last draft was sent back; null if none was
 * @param commentedOn null until the committee accepted the draft
 * @param lastResult of the last vote; null before
 */
record Reporting(
        int round,
        @Nullable LocalDate roundSince,
        @Nullable DutyId comment,
        int drafts,
        @Nullable LocalDate draftSentOn,
        @Nullable LocalDate returnedOn,
        @Nullable LocalDate commentedOn,
        @Nullable LocalDate submittedOn,
        Extension extension,
        @Nullable Satisfaction lastResult,
        @Nullable LocalDate votedOn) {

    static final Reporting NONE = new Reporting(1, null, null, 0, null, null, null, null, Extension.NONE, null, null);

    /** The day the report of this round was submitted; refuses if it was not. */
    LocalDate submitted() {
        return Steps.taken(submittedOn, "HandlingReportSubmitted");
    }

    /** The day of this round's vote; null before. */
    @Nullable
    LocalDate votedInRound() {
        return lastResult == Satisfaction.DISSATISFIED ? null : votedOn;
    }

    Reporting drafted(HandlingReportDraftSentForComment e) {
        return new Reporting(
                round,
                roundSince,
                e.comment(),
                drafts + 1,
                e.occurredOn(),
                returnedOn,
                null,
                submittedOn,
                extension,
                lastResult,
                votedOn);
    }

    Reporting commented(HandlingReportCommented e) {
        return new Reporting(
                round,
                roundSince,
                comment,
                drafts,
                e.accepted() ? draftSentOn : null,
                e.accepted() ? returnedOn : e.occurredOn(),
                e.accepted() ? e.occurredOn() : null,
                submittedOn,
                extension,
                lastResult,
                votedOn);
    }

    Reporting submitted(LocalDate on) {
        return new Reporting(
                round,
                roundSince,
                comment,
                drafts,
                draftSentOn,
                returnedOn,
                commentedOn,
                on,
                extension,
                lastResult,
                votedOn);
    }

    Reporting extended(UnaryOperator<Extension> change) {
        return new Reporting(
                round,
                roundSince,
                comment,
                drafts,
                draftSentOn,
                returnedOn,
                commentedOn,
                submittedOn,
                change.apply(extension),
                lastResult,
                votedOn);
    }

    Reporting voted(SatisfactionVoteHeld e) {
        return e.result() == Satisfaction.DISSATISFIED
                ? new Reporting(
                        round + 1,
                        e.occurredOn(),
                        null,
                        0,
                        null,
                        null,
                        null,
                        null,
                        Extension.NONE,
                        e.result(),
                        e.occurredOn())
                : new Reporting(
                        round,
                        roundSince,
                        comment,
                        drafts,
                        draftSentOn,
                        returnedOn,
                        commentedOn,
                        submittedOn,
                        extension,
                        e.result(),
                        e.occurredOn());
    }
}
