package org.duban.query.caseview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.duban.events.Deadline;
import org.duban.events.handling.DutyId;
import org.duban.events.handling.DutyKind;
import org.duban.events.handling.ReportEvent.ItemReport;
import org.duban.events.handling.ReportEvent.Satisfaction;
import org.duban.events.handling.ReportEvent.VoteTally;
import org.jspecify.annotations.Nullable;

/**
 * One round of the handling report; a dissatisfied vote opens the next.
 *
 * @param number counts from one
 * @param report the organ's duty to report
 * @param submissions what it reported, oldest first
 * @param vote what the members thought of it; null if they did not vote
 */
public record ReportRound(
        int number,
        Duty report,
        List<Draft> drafts,
        List<Submission> submissions,
        List<ExtensionRequest> extensions,
        @Nullable Vote vote) {

    /**
     * A draft sent for comment.
     *
     * @param comment the committee's duty to comment
     * @param comments null until given
     * @param accepted null until commented, false if sent back
     */
    public record Draft(
            String summary,
            LocalDate sentOn,
            Duty comment,
            @Nullable String comments,
            @Nullable Boolean accepted) {

        Draft moved(UnaryOperator<Duty> change) {
            return new Draft(summary, sentOn, change.apply(comment), comments, accepted);
        }

        Draft commented(String words, boolean good, LocalDate on) {
            return new Draft(summary, sentOn, comment.met(on), words, good);
        }
    }

    /** A report in writing, item by item. */
    public record Submission(String documentNo, LocalDate on, List<ItemReport> items) {}

    /** An anonymous ballot and what it came to; {@code policy} turned the one into the other. */
    public record Vote(LocalDate on, String session, VoteTally tally, String policy, Satisfaction result) {}

    /** The same round without drafts and what was said of them. */
    public ReportRound withoutDrafts() {
        return with(List.of());
    }

    /** The name of the duty to report. */
    public DutyId duty() {
        return DutyId.ofRound(DutyKind.HANDLING_REPORT, number);
    }

    /** The name of the duty to comment on a draft; drafts count from one. */
    public DutyId commentOn(int draft) {
        return DutyId.of(DutyKind.REPORT_COMMENT, number + "-" + draft);
    }

    /** With one duty of this round changed; another round's changes nothing. */
    ReportRound moved(DutyId id, UnaryOperator<Duty> change) {
        if (duty().equals(id)) {
            return new ReportRound(number, change.apply(report), drafts, submissions, extensions, vote);
        }
        List<Draft> next = new ArrayList<>(drafts);
        for (int draft = 1; draft <= next.size(); draft++) {
            if (commentOn(draft).equals(id)) {
                next.set(draft - 1, next.get(draft - 1).moved(change));
            }
        }
        return with(List.copyOf(next));
    }

    static ReportRound opened(int number, Deadline due) {
        return new ReportRound(number, Duty.by(due), List.of(), List.of(), List.of(), null);
    }

    ReportRound drafted(Draft draft) {
        return with(Lists.plus(drafts, draft));
    }

    ReportRound commented(String words, boolean good, LocalDate on) {
        return with(Lists.last(drafts, draft -> draft.commented(words, good, on)));
    }

    ReportRound submitted(Submission submission) {
        return new ReportRound(
                number, report.met(submission.on()), drafts, Lists.plus(submissions, submission), extensions, vote);
    }

    ReportRound asked(ExtensionRequest request) {
        return new ReportRound(number, report, drafts, submissions, Lists.plus(extensions, request), vote);
    }

    ReportRound decided(String reason, @Nullable Deadline due, LocalDate on) {
        Duty next = due == null ? report : report.extended(due);
        return new ReportRound(
                number, next, drafts, submissions, ExtensionRequest.decide(extensions, reason, due, on), vote);
    }

    ReportRound voted(Vote held) {
        return new ReportRound(number, report, drafts, submissions, extensions, held);
    }

    private ReportRound with(List<Draft> next) {
        return new ReportRound(number, report, next, submissions, extensions, vote);
    }
}
