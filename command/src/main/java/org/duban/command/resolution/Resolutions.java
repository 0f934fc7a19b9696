package org.duban.command.resolution;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.EntryLog;
import org.duban.command.LoggedRegister;
import org.duban.command.Rule;
import org.duban.command.Steps;
import org.duban.command.casefile.CaseState;
import org.duban.command.handling.BallotRules;
import org.duban.command.handling.DueDates;
import org.duban.command.meeting.Meetings;
import org.duban.command.resolution.ResolutionCommand.EndResolution;
import org.duban.command.resolution.ResolutionCommand.EnterResolution;
import org.duban.command.resolution.ResolutionCommand.LinkResolutionReview;
import org.duban.command.resolution.ResolutionCommand.RecordTaskReport;
import org.duban.command.resolution.ResolutionCommand.TaskOfResolution;
import org.duban.command.rules.Term;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.ResolutionId;
import org.duban.events.resolution.ResolutionEvent;
import org.duban.events.resolution.ResolutionEvent.ResolutionEnded;
import org.duban.events.resolution.ResolutionEvent.ResolutionEntered;
import org.duban.events.resolution.ResolutionEvent.ResolutionReviewLinked;
import org.duban.events.resolution.ResolutionEvent.ResolutionTask;
import org.duban.events.resolution.ResolutionEvent.ResolutionTaskReported;
import org.duban.events.resolution.TaskName;
import org.jspecify.annotations.Nullable;

/** The register of resolutions and decisions. */
public final class Resolutions extends LoggedRegister<ResolutionCommand, ResolutionEvent> {

    /** The register. */
    public static final Resolutions REGISTER = new Resolutions();

    private static final String REVIEW = "RESOLUTION_REVIEW";

    private Resolutions() {
        super(ResolutionId.KIND, ResolutionCommand.class, ResolutionEvent.class);
    }

    @Override
    public List<Rule> refusals() {
        return List.of(ResolutionRule.values());
    }

    @Override
    public List<Term> terms() {
        return List.of(ResolutionRegisterTerm.values());
    }

    @Override
    protected List<ResolutionEvent> on(
            ResolutionCommand command, @Nullable EntryLog<ResolutionEvent> entry, Context context) {
        if (command instanceof EnterResolution c) {
            notBegun(entry, c);
            return List.of(entered(c, context));
        }
        EntryLog<ResolutionEvent> log = begun(entry, command);
        LocalDate ended = log.on(ResolutionEnded.class);
        CommandRefused.unless(ended == null, ResolutionRule.RESOLUTION_ENDED, "on", String.valueOf(ended));
        return List.of(
                switch (command) {
                    case EnterResolution c -> log.events().getFirst();
                    case RecordTaskReport c -> reported(c, log);
                    case LinkResolutionReview c -> linked(c, log, context);
                    case EndResolution c ->
                        new ResolutionEnded(
                                c.resolutionId(),
                                c.reason(),
                                tasks(log)
                                        .filter(task -> task.reportBy() != null && !isReported(task.task(), log))
                                        .map(ResolutionTask::task)
                                        .toList(),
                                c.occurredOn());
                });
    }

    private ResolutionEntered entered(EnterResolution c, Context context) {
        boolean taken = context.world().all(this).stream()
                .anyMatch(other ->
                        other.begun(ResolutionEntered.class).documentNo().equals(c.documentNo()));
        CommandRefused.unless(!taken, ResolutionRule.RESOLUTION_NUMBER_TAKEN, "documentNo", c.documentNo());
        Set<TaskName> names = new HashSet<>();
        for (TaskOfResolution task : c.tasks()) {
            CommandRefused.unless(
                    names.add(task.task()),
                    ResolutionRule.TASK_GIVEN_TWICE,
                    "task",
                    task.task().value());
            CommandRefused.unless(
                    c.fromCase() == null || task.reportBy() == null,
                    ResolutionRule.TASK_OWED_IN_CASE,
                    "task",
                    task.task().value());
        }
        return new ResolutionEntered(
                c.resolutionId(),
                c.resolutionKind(),
                c.title(),
                c.session(),
                c.documentNo(),
                c.ballot(),
                c.laysDownRules(),
                c.endsOn(),
                c.fromCase(),
                c.tasks().stream().map(task -> dated(task, c, context)).toList(),
                c.occurredOn());
    }

    private static ResolutionTask dated(TaskOfResolution task, EnterResolution c, Context context) {
        LocalDate by = task.reportBy();
        return new ResolutionTask(
                task.task(), task.asked(), task.organ(), by == null ? null : set(by, c.occurredOn(), context));
    }

    private static Deadline set(LocalDate by, LocalDate on, Context context) {
        Deadline due = context.rules().decided(ResolutionRegisterTerm.RESOLUTION_TASK, on, by);
        DueDates.mustNotPrecede(due, on);
        return due;
    }

    private static ResolutionTaskReported reported(RecordTaskReport c, EntryLog<ResolutionEvent> log) {
        boolean known = tasks(log).anyMatch(task -> task.task().equals(c.task()));
        CommandRefused.unless(
                known, ResolutionRule.TASK_UNKNOWN, "task", c.task().value());
        CommandRefused.unless(
                !isReported(c.task(), log),
                ResolutionRule.TASK_REPORTED_ALREADY,
                "task",
                c.task().value());
        return new ResolutionTaskReported(c.resolutionId(), c.task(), c.documentNo(), c.summary(), c.occurredOn());
    }

    private static ResolutionReviewLinked linked(
            LinkResolutionReview c, EntryLog<ResolutionEvent> log, Context context) {
        CaseState review = known(context, c.review());
        CommandRefused.unless(review.form().code().equals(REVIEW), ResolutionRule.NO_RESOLUTION_REVIEW);
        boolean again = log.all(ResolutionReviewLinked.class)
                .anyMatch(before -> before.review().equals(c.review()));
        CommandRefused.unless(
                !again, ResolutionRule.REVIEW_LINKED_ALREADY, "case", c.review().value());
        return new ResolutionReviewLinked(c.resolutionId(), c.review(), c.occurredOn());
    }

    private static CaseState known(Context context, CaseId caseId) {
        CaseState found = context.world().findCase(caseId);
        if (found == null) {
            throw new CommandRefused(CommonRule.ORIGIN_UNKNOWN, "case", caseId.value());
        }
        return found;
    }

    private static Stream<ResolutionTask> tasks(EntryLog<ResolutionEvent> log) {
        return log.begun(ResolutionEntered.class).tasks().stream();
    }

    private static boolean isReported(TaskName task, EntryLog<ResolutionEvent> log) {
        return log.all(ResolutionTaskReported.class)
                .anyMatch(before -> before.task().equals(task));
    }

    @Override
    protected void check(ResolutionEvent event, @Nullable EntryLog<ResolutionEvent> before, Context context) {
        switch (event) {
            case ResolutionEntered e -> {
                Meetings.sat(context, e.session(), e.occurredOn());
                BallotRules.adopted(e.ballot(), e.session());
                LocalDate end = e.endsOn();
                CommandRefused.unless(end == null || !end.isBefore(e.occurredOn()), CommonRule.PERIOD_REVERSED);
                CaseId from = e.fromCase();
                if (from != null) {
                    known(context, from);
                }
            }
            case ResolutionReviewLinked e ->
                Steps.notBefore(known(context, e.review()).basis().openedOn(), e.occurredOn());
            case ResolutionTaskReported e -> {}
            case ResolutionEnded e -> {}
        }
    }
}
