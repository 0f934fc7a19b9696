package org.duban.command.workreport;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Set;
import org.duban.command.Aspects;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.handling.Handling;
import org.duban.command.handling.SetDown;
import org.duban.command.meeting.Meeting;
import org.duban.command.meeting.Meetings;
import org.duban.command.person.People;
import org.duban.command.person.Person;
import org.duban.command.unit.Units;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.events.person.PersonEvent.Level;
import org.duban.events.person.PersonEvent.Post;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.duban.events.workreport.DraftingEvent;
import org.duban.events.workreport.DraftingEvent.CollectedViewsSent;
import org.duban.events.workreport.DraftingEvent.DraftReportCommented;
import org.duban.events.workreport.DraftingEvent.DraftReportSentForComment;
import org.duban.events.workreport.DraftingEvent.FinalReportSubmitted;
import org.duban.events.workreport.DraftingEvent.ReportDistributedToMembers;
import org.duban.events.workreport.DraftingEvent.ReportResearchOrganised;
import org.duban.events.workreport.HearingEvent;
import org.duban.events.workreport.HearingEvent.ReportHeard;
import org.duban.events.workreport.PlannedMonth;
import org.duban.events.workreport.TopicEvent;
import org.duban.events.workreport.TopicEvent.OrganRequest;
import org.duban.events.workreport.TopicEvent.TopicCancelled;
import org.duban.events.workreport.TopicEvent.TopicPlanned;
import org.duban.events.workreport.TopicEvent.TopicPostponed;
import org.duban.events.workreport.TopicEvent.TopicResumed;
import org.duban.events.workreport.TopicEvent.TopicSource;
import org.duban.events.workreport.WorkReportEvent;
import org.jspecify.annotations.Nullable;

/** What must hold of each event of a special work report: the day it may not precede, and what it has to say. */
record WorkReportAspects(WorkReport report, Handling handling, Context context) {

    Aspects of(WorkReportEvent event) {
        return switch (event) {
            case TopicEvent e -> topic(e);
            case DraftingEvent e -> drafting(e);
            case HearingEvent e -> hearing(e);
        };
    }

    private Aspects topic(TopicEvent event) {
        return switch (event) {
            case TopicPlanned e -> Aspects.from(e.occurredOn()).checking(() -> planned(e));
            case TopicPostponed e ->
                Aspects.from(report.standsSince()).checking(() -> {
                    decided(e);
                    withinPlan(e.month(), e.occurredOn());
                });
            case TopicResumed e ->
                Aspects.from(report.standsSince()).checking(() -> {
                    decided(e);
                    ofCommittee(e.session(), e.month());
                    withinPlan(e.month(), e.occurredOn());
                });
            case TopicCancelled e -> adjusted(e);
        };
    }

    private Aspects adjusted(TopicEvent event) {
        return Aspects.from(report.standsSince()).checking(() -> decided(event));
    }

    private void decided(TopicEvent event) {
        Meetings.decided(context, event.meeting(), event.occurredOn());
    }

    private void planned(TopicPlanned e) {
        decided(e);
        ofCommittee(e.session(), e.month());
        withinPlan(e.month(), e.occurredOn());
        CommandRefused.unless(!e.organs().isEmpty(), CommonRule.ORGAN_MISSING);
        CommandRefused.unless(Set.copyOf(e.organs()).size() == e.organs().size(), CommonRule.ORGAN_TWICE);
        if (e.committee() != null) {
            Units.mustBe(context, e.committee(), UnitKind.COMMITTEE);
        }
        OrganRequest request = e.request();
        if (request != null) {
            Steps.namedBefore("request/requestedOn", request.requestedOn(), e.occurredOn());
        }
        boolean clear = request == null
                ? e.source() != TopicSource.ORGAN_REQUEST
                : e.source() == TopicSource.ORGAN_REQUEST && e.organs().contains(request.organ());
        CommandRefused.unless(
                clear, WorkReportRule.TOPIC_SOURCE_UNCLEAR, "source", e.source().name());
    }

    /** A yearly plan reaches from its own month to the end of the next year at the latest. */
    private static void withinPlan(@Nullable PlannedMonth month, LocalDate on) {
        YearMonth first = YearMonth.from(on);
        YearMonth last = YearMonth.of(on.getYear() + 1, Month.DECEMBER);
        CommandRefused.unless(
                month == null
                        || (!month.month().isBefore(first) && !month.month().isAfter(last)),
                WorkReportRule.MONTH_OUT_OF_PLAN,
                "month",
                String.valueOf(month),
                "from",
                first.toString(),
                "to",
                last.toString());
    }

    /** A session that was moved since leaves the month in the plan as it was. */
    private void ofCommittee(@Nullable MeetingId session, PlannedMonth month) {
        if (session != null) {
            Meeting meeting = Meetings.known(context, session);
            Meetings.mustBe(meeting, MeetingKind.STANDING_COMMITTEE);
            CommandRefused.unless(
                    meeting.isOrWasIn(month.month()),
                    WorkReportRule.MONTH_NOT_OF_SESSION,
                    "month",
                    month.value(),
                    "session",
                    meeting.startsOn().toString());
        }
    }

    private Aspects drafting(DraftingEvent event) {
        LocalDate opened = report.opened().occurredOn();
        return switch (event) {
            case ReportResearchOrganised e ->
                Aspects.from(opened).checking(() -> Meetings.decided(context, e.meeting(), e.occurredOn()));
            case CollectedViewsSent e -> Aspects.from(opened);
            case DraftReportSentForComment e ->
                Aspects.from(Steps.later(opened, of(e.organ()).preparedOn()));
            case DraftReportCommented e ->
                Aspects.from(Steps.later(opened, of(e.organ()).draftSentOn()));
            case FinalReportSubmitted e ->
                Aspects.from(Steps.later(
                                Steps.later(opened, of(e.organ()).preparedOn()),
                                of(e.organ()).submittedOn()))
                        .checking(() -> of(e.organ()).mustAnswer(e.answers(), e.occurredOn()));
            case ReportDistributedToMembers e ->
                Aspects.from(Steps.later(
                        opened, report.papers().allOn(report.opened().organs(), OrganReport::submittedOn)));
        };
    }

    private OrganReport of(SupervisedOrgan organ) {
        return report.papers().of(organ);
    }

    private Aspects hearing(HearingEvent event) {
        return switch (event) {
            case ReportHeard e ->
                Aspects.from(Steps.later(
                                Steps.later(report.standsSince(), of(e.organ()).submittedOn()),
                                report.papers().distributedOn()))
                        .checking(() -> heard(e));
        };
    }

    private void heard(ReportHeard e) {
        MeetingId setDown = new SetDown(handling, WorkReports.PURPOSE)
                .session()
                .orElseThrow(() -> new CommandRefused(CommonRule.STEP_MISSING, "step", "SessionScheduled"));
        CommandRefused.unless(
                setDown.equals(e.session().meeting()),
                WorkReportRule.HEARD_IN_OTHER_SESSION,
                "session",
                setDown.value());
        Meetings.sat(context, e.session(), e.occurredOn());
        CommandRefused.unless(
                report.papers().distributedOn() != null
                        || Meetings.known(context, setDown).shortNotice(),
                WorkReportRule.WORK_REPORT_NOT_DISTRIBUTED);
        Post post = new Reporters(context, e.organ(), e.occurredOn())
                .post(e.reporter(), e.entrustment())
                .post();
        CommandRefused.unless(post == e.post(), CommonRule.CORRECTION_DOES_NOT_FIT);
        e.invited().forEach(person -> deputy(person, e.occurredOn()));
    }

    private void deputy(PersonId id, LocalDate on) {
        Person person = People.known(context, id);
        boolean deputy = Arrays.stream(Level.values()).anyMatch(level -> person.isDeputy(level, on));
        CommandRefused.unless(
                deputy && !person.isSuspended(on), WorkReportRule.INVITED_NO_DEPUTY, "person", id.value());
    }
}
