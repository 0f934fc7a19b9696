package org.duban.query.caseview;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.DutyId;
import org.duban.events.Session;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.ReportEvent.ItemReport;
import org.duban.events.handling.ReportEvent.Satisfaction;
import org.duban.events.handling.ReportEvent.VoteTally;
import org.jspecify.annotations.Nullable;

/**
 * One round of an organ's handling report; a dissatisfied vote opens the next.
 *
 * @param number counts from one
 * @param duty the organ's duty to report
 * @param submissions what it reported, oldest first
 * @param printings how it went to members, oldest first
 * @param placements before which sessions it was put, oldest first
 * @param vote what the members thought of it; null if they did not vote
 */
public record ReportRound(
        SupervisedOrgan organ,
        int number,
        DutyId duty,
        List<ReportDraft> drafts,
        List<Submission> submissions,
        List<ExtensionRequest> extensions,
        List<Printing> printings,
        List<AgendaPlacement> placements,
        @Nullable SatisfactionVote vote) {

    /**
     * A draft sent for comment.
     *
     * @param comment the committee's duty to comment
     * @param comments null until given
     * @param accepted null until commented, false if sent back
     */
    public record ReportDraft(
            String summary,
            LocalDate sentOn,
            DutyId comment,
            @Nullable String comments,
            @Nullable Boolean accepted,
            @Nullable LocalDate commentedOn) {

        ReportDraft commented(String words, boolean good, LocalDate on) {
            return new ReportDraft(summary, sentOn, comment, words, good, on);
        }
    }

    /** A report in writing, item by item. */
    public record Submission(String documentNo, LocalDate on, List<ItemReport> items) {}

    /** The report went to every member in print. */
    public record Printing(LocalDate on, int copies) {}

    /** An anonymous ballot and what it came to; {@code policy} turned the one into the other. */
    public record SatisfactionVote(
            LocalDate on, Session session, VoteTally tally, String policy, Satisfaction result) {}

    /** A round that just began. */
    public static ReportRound opened(SupervisedOrgan organ, int number, DutyId duty) {
        return new ReportRound(organ, number, duty, List.of(), List.of(), List.of(), List.of(), List.of(), null);
    }

    /** The same round without drafts and what was said of them. */
    public ReportRound withoutDrafts() {
        return drafts(List.of());
    }

    /** With another draft. */
    public ReportRound drafted(ReportDraft draft) {
        return drafts(Lists.plus(drafts, draft));
    }

    /** With that draft commented on. */
    public ReportRound commented(DutyId comment, String words, boolean good, LocalDate on) {
        return drafts(Lists.last(
                drafts, draft -> draft.comment().equals(comment), draft -> draft.commented(words, good, on)));
    }

    /** With another report. */
    public ReportRound submitted(Submission submission) {
        return new ReportRound(
                organ,
                number,
                duty,
                drafts,
                Lists.plus(submissions, submission),
                extensions,
                printings,
                placements,
                vote);
    }

    /** With these requests for more time. */
    public ReportRound extensions(List<ExtensionRequest> next) {
        return new ReportRound(organ, number, duty, drafts, submissions, next, printings, placements, vote);
    }

    /** Printed once more. */
    public ReportRound printed(Printing printing) {
        return new ReportRound(
                organ,
                number,
                duty,
                drafts,
                submissions,
                extensions,
                Lists.plus(printings, printing),
                placements,
                vote);
    }

    /** Put before a session. */
    public ReportRound placed(AgendaPlacement placement) {
        return new ReportRound(
                organ,
                number,
                duty,
                drafts,
                submissions,
                extensions,
                printings,
                Lists.plus(placements, placement),
                vote);
    }

    /** Voted on. */
    public ReportRound voted(SatisfactionVote held) {
        return new ReportRound(organ, number, duty, drafts, submissions, extensions, printings, placements, held);
    }

    private ReportRound drafts(List<ReportDraft> next) {
        return new ReportRound(organ, number, duty, next, submissions, extensions, printings, placements, vote);
    }
}
