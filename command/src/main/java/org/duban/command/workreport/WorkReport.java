package org.duban.command.workreport;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duban.command.CaseBasis;
import org.duban.command.CaseBasis.Left;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.FormState;
import org.duban.command.Steps;
import org.duban.command.handling.Handling;
import org.duban.events.DutyKind;
import org.duban.events.Event;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.workreport.DraftingEvent;
import org.duban.events.workreport.HearingEvent;
import org.duban.events.workreport.TopicEvent.TopicCancelled;
import org.duban.events.workreport.TopicEvent.TopicPlanned;
import org.duban.events.workreport.TopicEvent.TopicPostponed;
import org.duban.events.workreport.TopicEvent.TopicResumed;
import org.duban.events.workreport.WorkReportEvent;
import org.jspecify.annotations.Nullable;

/**
 * A special work report: an organ tells the Standing Committee how it does one part of its work.
 *
 * @param planned what the case was opened with; null before
 * @param adjustedOn the day of the last adjustment of the plan; null if there was none
 * @param postponedOn the day it was put off; null unless it stands still
 */
record WorkReport(
        @Nullable TopicPlanned planned,
        @Nullable LocalDate adjustedOn,
        @Nullable LocalDate postponedOn,
        Papers papers) implements FormState {

    static final WorkReport NOT_PLANNED = new WorkReport(null, null, null, Papers.NONE);

    List<? extends Event> decide(WorkReportCommand command, Handling handling, Context context) {
        if (!(command instanceof TopicCommand)) {
            mustNotStandStill();
        }
        return switch (command) {
            case TopicCommand c -> new TopicRules(this, handling, context).decide(c);
            case DraftingCommand c -> new DraftingRules(this, handling, context).decide(c);
            case HearingCommand c -> new HearingRules(this, handling, context).decide(c);
        };
    }

    WorkReport evolve(WorkReportEvent event) {
        LocalDate on = event.occurredOn();
        return switch (event) {
            case TopicPlanned e -> new WorkReport(e, adjustedOn, postponedOn, papers);
            case TopicPostponed e -> new WorkReport(planned, on, on, papers);
            case TopicResumed e -> new WorkReport(planned, on, null, papers);
            case TopicCancelled e -> new WorkReport(planned, on, postponedOn, papers);
            case DraftingEvent e -> new WorkReport(planned, adjustedOn, postponedOn, papers.evolve(e));
            case HearingEvent e -> new WorkReport(planned, adjustedOn, postponedOn, papers.evolve(e));
        };
    }

    @Override
    public CaseBasis basis() {
        TopicPlanned e = opened();
        return new CaseBasis(
                Set.copyOf(e.organs()),
                e.committee(),
                e.secrecy(),
                e.occurredOn(),
                Steps.later(Steps.later(standsSince(), papers.distributedOn()), papers.heardOn()),
                heardOn() == null ? CaseBasis.Findings.OPEN : CaseBasis.Findings.OVER,
                e.occurredOn(),
                null,
                Left.OPINIONS);
    }

    @Override
    public void mustBeReadyFor(String purpose) {
        mustNotStandStill();
    }

    @Override
    public @Nullable LocalDate doneBefore(String purpose, DutyKind kind, @Nullable SupervisedOrgan organ) {
        if (!purpose.equals(WorkReports.PURPOSE)) {
            return null;
        }
        if (organ == null) {
            return kind == HandlingDuty.SESSION_DISTRIBUTION ? papers.distributedOn() : null;
        }
        OrganReport report = papers.of(organ);
        return kind == HandlingDuty.SESSION_DRAFT
                ? report.draftSentOn()
                : kind == HandlingDuty.SESSION_REPORT ? report.submittedOn() : null;
    }

    TopicPlanned opened() {
        return Objects.requireNonNull(planned);
    }

    /** The day since which the plan says what it says now. */
    LocalDate standsSince() {
        return Steps.later(opened().occurredOn(), adjustedOn);
    }

    /** The day on which the last organ's report was heard; null while one was not. */
    @Nullable
    LocalDate heardOn() {
        return papers.allOn(opened().organs(), OrganReport::heardOn);
    }

    private void mustNotStandStill() {
        CommandRefused.unless(postponedOn == null, WorkReportRule.TOPIC_POSTPONED, "on", String.valueOf(postponedOn));
    }
}
