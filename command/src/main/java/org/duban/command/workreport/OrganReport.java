package org.duban.command.workreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duban.command.CommandRefused;
import org.duban.command.Several;
import org.duban.command.Steps;
import org.duban.command.workreport.DraftingCommand.SubmitWorkReport;
import org.duban.events.DutyId;
import org.duban.events.workreport.DraftingEvent.CollectedView;
import org.duban.events.workreport.DraftingEvent.CollectedViewsSent;
import org.duban.events.workreport.DraftingEvent.DraftReportSentForComment;
import org.duban.events.workreport.DraftingEvent.FinalReportSubmitted;
import org.duban.events.workreport.DraftingEvent.ViewAnswer;
import org.jspecify.annotations.Nullable;

/**
 * How far the report of one organ has come.
 *
 * @param views what it was sent, in the order of their numbers
 * @param drafts how many drafts it sent out
 * @param draftSentOn the day of the last of them; null before
 * @param comment the duty to comment on that draft; null before
 * @param commentedOn the day of the comment on that draft; null before
 * @param submitted the last report that it sent to the Standing Committee; null before
 * @param heardOn null before
 */
record OrganReport(
        List<SentView> views,
        int drafts,
        @Nullable LocalDate draftSentOn,
        @Nullable DutyId comment,
        @Nullable LocalDate commentedOn,
        @Nullable FinalReportSubmitted submitted,
        @Nullable LocalDate heardOn) {

    static final OrganReport NONE = new OrganReport(List.of(), 0, null, null, null, null, null);

    /** A view and the day on which the organ was sent it. */
    record SentView(CollectedView view, LocalDate on) {}

    OrganReport viewed(CollectedViewsSent e) {
        List<SentView> all = new ArrayList<>(views);
        e.views().forEach(view -> all.add(new SentView(view, e.occurredOn())));
        return new OrganReport(List.copyOf(all), drafts, draftSentOn, comment, commentedOn, submitted, heardOn);
    }

    OrganReport drafted(DraftReportSentForComment e) {
        return new OrganReport(views, drafts + 1, e.occurredOn(), e.comment(), null, submitted, heardOn);
    }

    OrganReport commented(LocalDate on) {
        return new OrganReport(views, drafts, draftSentOn, comment, on, submitted, heardOn);
    }

    OrganReport submitted(FinalReportSubmitted e) {
        return new OrganReport(views, drafts, draftSentOn, comment, commentedOn, e, heardOn);
    }

    OrganReport heard(LocalDate on) {
        return new OrganReport(views, drafts, draftSentOn, comment, commentedOn, submitted, on);
    }

    /** How many reports it sent to the Standing Committee. */
    int versions() {
        return submitted == null ? 0 : submitted.version();
    }

    /** The day of the last report that it sent to the Standing Committee; null before. */
    @Nullable
    LocalDate submittedOn() {
        return submitted == null ? null : submitted.occurredOn();
    }

    /** Refuses the last report once more; another one takes its place. */
    void mustDiffer(SubmitWorkReport c) {
        boolean same = submitted != null
                && submitted.documentNo().equals(c.documentNo())
                && submitted.summary().equals(c.summary())
                && submitted.answers().equals(c.answers());
        Steps.notGiven(same ? submittedOn() : null);
    }

    /** The day that a report to the Standing Committee builds on; null if no draft was sent out. */
    @Nullable
    LocalDate preparedOn() {
        return commentedOn == null ? draftSentOn : commentedOn;
    }

    /** Refuses anything more once the report was heard. */
    void mustBeAhead() {
        Steps.notTaken(heardOn, "ReportHeard");
    }

    /** Refuses a view that the organ was sent already, or that stands twice among the new ones. */
    void mustBeNew(List<CollectedView> next) {
        Set<CollectedView> sent = views.stream().map(SentView::view).collect(Collectors.toCollection(HashSet::new));
        next.forEach(view -> CommandRefused.unless(sent.add(view), WorkReportRule.VIEW_TWICE, "view", view.text()));
    }

    /** Refuses answers to what the organ was not sent by {@code on}, and the lack of one to what it was. */
    void mustAnswer(List<ViewAnswer> answers, LocalDate on) {
        Set<Integer> answered = answers.stream().map(ViewAnswer::view).collect(Collectors.toSet());
        for (int number : answered) {
            CommandRefused.unless(
                    wasSent(number, on),
                    WorkReportRule.VIEW_UNKNOWN,
                    "view",
                    String.valueOf(number),
                    "count",
                    String.valueOf(sentBy(on)));
        }
        String missing = Several.of(IntStream.rangeClosed(1, views.size())
                .filter(number -> wasSent(number, on) && !answered.contains(number))
                .mapToObj(String::valueOf));
        CommandRefused.unless(missing.isEmpty(), WorkReportRule.VIEW_UNANSWERED, "views", missing);
    }

    private boolean wasSent(int number, LocalDate by) {
        return number >= 1
                && number <= views.size()
                && !views.get(number - 1).on().isAfter(by);
    }

    private long sentBy(LocalDate on) {
        return IntStream.rangeClosed(1, views.size())
                .filter(number -> wasSent(number, on))
                .count();
    }
}
