package org.duban.command.resolution;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.Command;
import org.duban.command.GeneratedId;
import org.duban.events.CaseId;
import org.duban.events.ResolutionId;
import org.duban.events.Role;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.duban.events.resolution.ResolutionEvent.ResolutionKind;
import org.duban.events.resolution.TaskName;
import org.jspecify.annotations.Nullable;

/** What can be asked of the register of resolutions and decisions. */
public sealed interface ResolutionCommand extends Command {

    /** The resolution it is about. */
    ResolutionId resolutionId();

    @Override
    default StreamId stream() {
        return resolutionId().stream();
    }

    /**
     * Puts a resolution or decision on the register that a session adopted.
     *
     * @param laysDownRules whether it lays down rules that hold from then on
     * @param endsOn the last day of its term; null if it has none
     * @param fromCase the case in which it was adopted, where the terms of reporting are owed; null if in none
     * @param tasks what it asks of whom by when
     */
    @Authorized(by = Role.CLERK, basis = "S24 §17; Org §51")
    record EnterResolution(
            @GeneratedId ResolutionId resolutionId,
            ResolutionKind resolutionKind,
            String title,
            Session session,
            String documentNo,
            Ballot ballot,
            boolean laysDownRules,
            @Nullable LocalDate endsOn,
            @Nullable CaseId fromCase,
            List<TaskOfResolution> tasks,
            LocalDate occurredOn)
            implements ResolutionCommand {}

    /** Records that an organ reported what became of what a resolution asks of it. */
    @Authorized(by = Role.CLERK, basis = "S24 §17")
    record RecordTaskReport(
            ResolutionId resolutionId,
            TaskName task,
            String documentNo,
            @SeveralLines String summary,
            LocalDate occurredOn)
            implements ResolutionCommand {}

    /** Records in which case the execution of a resolution is checked at mid-term. */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "S24 §17; DD")
    record LinkResolutionReview(ResolutionId resolutionId, CaseId review, LocalDate occurredOn)
            implements ResolutionCommand {}

    /** Records that a resolution binds nobody any more, because its term is over or it was repealed. */
    @Authorized(by = Role.CLERK, basis = "DD")
    record EndResolution(
            ResolutionId resolutionId, @SeveralLines String reason, LocalDate occurredOn)
            implements ResolutionCommand {}

    /**
     * What a resolution asks of an organ.
     *
     * @param reportBy by when the organ reports; null if the resolution sets no day
     */
    record TaskOfResolution(
            @GeneratedId TaskName task,
            @SeveralLines String asked,
            SupervisedOrgan organ,
            @Nullable LocalDate reportBy) {}
}
