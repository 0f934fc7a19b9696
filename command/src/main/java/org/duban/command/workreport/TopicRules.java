package org.duban.command.workreport;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.duty.Duties;
import org.duban.command.duty.Duty;
import org.duban.command.handling.Handling;
import org.duban.command.handling.SetDown;
import org.duban.command.meeting.Meeting;
import org.duban.command.meeting.Meetings;
import org.duban.command.unit.Units;
import org.duban.command.workreport.TopicCommand.CancelWorkReport;
import org.duban.command.workreport.TopicCommand.PlanWorkReport;
import org.duban.command.workreport.TopicCommand.PostponeWorkReport;
import org.duban.command.workreport.TopicCommand.ResumeWorkReport;
import org.duban.events.Event;
import org.duban.events.MeetingId;
import org.duban.events.handling.ClosingEvent.CaseClosed;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.events.workreport.PlannedMonth;
import org.duban.events.workreport.TopicEvent;
import org.duban.events.workreport.TopicEvent.TopicCancelled;
import org.duban.events.workreport.TopicEvent.TopicPlanned;
import org.duban.events.workreport.TopicEvent.TopicPostponed;
import org.duban.events.workreport.TopicEvent.TopicResumed;
import org.jspecify.annotations.Nullable;

/** The rules of the topic on the yearly plan; only the Chairpersons' Meeting adopts and adjusts that. */
record TopicRules(WorkReport report, Handling handling, Context context) {

    List<? extends Event> decide(TopicCommand command) {
        return switch (command) {
            case PlanWorkReport c -> forSession(plan(c), c.session(), c.month());
            case PostponeWorkReport c -> postpone(c);
            case ResumeWorkReport c -> forSession(resume(c), c.session(), c.month());
            case CancelWorkReport c -> cancel(c);
        };
    }

    private TopicEvent plan(PlanWorkReport c) {
        if (c.committee() != null) {
            Units.standing(context, c.committee());
        }
        return new TopicPlanned(
                c.caseId(),
                c.meeting(),
                c.title(),
                c.topic(),
                c.organs(),
                c.committee(),
                c.source(),
                c.request(),
                c.month(),
                c.session(),
                context.rules().counted(WorkReportTerm.SWR_VIEWS, c.occurredOn()),
                c.secrecy(),
                c.occurredOn());
    }

    /** A plan that names the session sets the report down for it: the law counts days back from that. */
    private List<Event> forSession(TopicEvent event, @Nullable MeetingId session, PlannedMonth month) {
        if (session == null) {
            return List.of(event);
        }
        Meeting meeting = Meetings.known(context, session);
        Meetings.mustBe(meeting, MeetingKind.STANDING_COMMITTEE);
        mustBeHeldIn(month, meeting);
        List<Event> events = new ArrayList<>();
        events.add(event);
        events.addAll(new SetDown(handling, WorkReports.PURPOSE)
                .forSession(
                        WorkReports.FORM, report.evolve(event), context, event.caseId(), session, event.occurredOn()));
        return events;
    }

    private static void mustBeHeldIn(PlannedMonth month, Meeting meeting) {
        CommandRefused.unless(
                month.month().equals(YearMonth.from(meeting.startsOn()))
                        || month.month().equals(YearMonth.from(meeting.endsOn())),
                WorkReportRule.MONTH_NOT_OF_SESSION,
                "month",
                month.value(),
                "session",
                meeting.startsOn().toString());
    }

    private List<Event> postpone(PostponeWorkReport c) {
        Steps.notTaken(report.papers().heardOn(), "ReportHeard");
        Steps.notTaken(report.postponedOn(), "TopicPostponed");
        List<Event> events = new ArrayList<>();
        events.add(new TopicPostponed(c.caseId(), c.meeting(), c.reason(), c.month(), c.occurredOn()));
        events.addAll(offTheAgenda(c, c.reason()));
        return events;
    }

    private TopicEvent resume(ResumeWorkReport c) {
        Steps.taken(report.postponedOn(), "TopicPostponed");
        return new TopicResumed(c.caseId(), c.meeting(), c.reason(), c.month(), c.session(), c.occurredOn());
    }

    private List<Event> cancel(CancelWorkReport c) {
        Steps.notTaken(report.papers().heardOn(), "ReportHeard");
        List<Event> dropped = offTheAgenda(c, c.reason());
        Duties left = handling.duties();
        for (Event event : dropped) {
            left = event.stream().equals(c.stream()) ? left.after(event) : left;
        }
        List<Event> events = new ArrayList<>();
        events.add(new TopicCancelled(c.caseId(), c.meeting(), c.reason(), c.occurredOn()));
        events.addAll(dropped);
        events.add(new CaseClosed(
                c.caseId(), c.reason(), left.open().stream().map(Duty::id).toList(), c.occurredOn()));
        return events;
    }

    private List<Event> offTheAgenda(TopicCommand c, String reason) {
        return new SetDown(handling, WorkReports.PURPOSE).dropped(c.caseId(), reason, c.occurredOn());
    }
}
