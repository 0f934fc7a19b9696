package org.duban.command.scenario;

import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.BINS;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.STREAM;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.until;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.command.CorrectEvent;
import org.duban.command.duty.EscalationCommand.ChooseEscalationMeasure;
import org.duban.command.duty.EscalationCommand.EscalateToChairpersonsMeeting;
import org.duban.command.duty.EscalationCommand.IssueReminderLetter;
import org.duban.command.duty.EscalationCommand.IssueSupervisionLetter;
import org.duban.command.duty.SuspensionCommand.ResumeTerm;
import org.duban.command.duty.SuspensionCommand.SuspendTerm;
import org.duban.command.handling.ItemCommand.AcknowledgeItem;
import org.duban.command.handling.ItemCommand.AssignItem;
import org.duban.command.handling.ItemCommand.GrantItemExtension;
import org.duban.command.handling.ItemCommand.ReassignItem;
import org.duban.command.handling.ItemCommand.RequestItemExtension;
import org.duban.command.handling.ItemCommand.SubmitItemResult;
import org.duban.command.handling.SessionCommand.ScheduleSession;
import org.duban.command.meeting.MeetingCommand.MoveMeeting;
import org.duban.events.DutyId;
import org.duban.events.MeetingId;
import org.duban.events.Session;
import org.duban.events.UnitId;
import org.duban.events.duty.EscalationEvent.Measure;
import org.duban.events.duty.EscalationEvent.MeasureVote;
import org.duban.events.handling.HandlingDuty;
import org.jspecify.annotations.Nullable;

/** What is done about the item and its term, told in short; it is due on 09-07. */
public final class Acts {

    public static final DutyId ITEM = HandlingDuty.RECTIFICATION_ITEM.of(BINS);
    public static final String PURPOSE = "HANDLING_REPORT";
    public static final DutyId NOTICE = HandlingDuty.SESSION_NOTICE.of("handling-report");
    public static final LocalDate DUE = day("09-07");

    private Acts() {}

    public static Scenario assigned() {
        return after(until(AssignItem.class));
    }

    public static Scenario acknowledged() {
        return after(until(AcknowledgeItem.class));
    }

    public static Scenario submitted() {
        return after(until(SubmitItemResult.class));
    }

    public static RequestItemExtension request(String dueOn, String on) {
        return new RequestItemExtension(CASE, BINS, "r", day(dueOn), day(on));
    }

    public static GrantItemExtension grant(@Nullable LocalDate dueOn) {
        return new GrantItemExtension(CASE, BINS, Town.CHAIRS, "r", dueOn, day("07-10"));
    }

    public static ReassignItem reassign(UnitId unit, String on) {
        return new ReassignItem(CASE, BINS, unit, List.of(), null, null, day(on));
    }

    public static IssueReminderLetter reminder(DutyId duty, String on) {
        return new IssueReminderLetter(STREAM, duty, "催1号", "请抓紧", null, day(on));
    }

    public static IssueSupervisionLetter letter(String on, String limit) {
        return new IssueSupervisionLetter(STREAM, ITEM, Town.CHAIRS, "督1号", "请办结", day(limit), null, day(on));
    }

    public static IssueSupervisionLetter letterToGeneralOffice() {
        return new IssueSupervisionLetter(STREAM, NOTICE, Town.CHAIRS, "督1号", "请办结", day("09-27"), null, day("09-22"));
    }

    public static EscalateToChairpersonsMeeting escalation(String on, String limit) {
        return new EscalateToChairpersonsMeeting(STREAM, ITEM, Town.CHAIRS, "仍未办结", day(limit), day(on));
    }

    public static ChooseEscalationMeasure measure(String on) {
        return measure(on, Town.session("10-25"), 29);
    }

    public static ChooseEscalationMeasure measure(String on, MeetingId session, int yes) {
        return new ChooseEscalationMeasure(
                STREAM,
                ITEM,
                Measure.SPECIAL_INQUIRY,
                "决定",
                new Session(session, 35, 31),
                new MeasureVote(yes, 0, 2),
                day(on));
    }

    public static SuspendTerm suspension(String from, String to, String on) {
        return suspend(day(from), day(to), day(on));
    }

    public static SuspendTerm suspend(LocalDate from, LocalDate to, LocalDate on) {
        return new SuspendTerm(STREAM, ITEM, from, to, Town.CHAIRS, "等待批复", on);
    }

    public static ResumeTerm resumption(String from, String lastDay, String on) {
        return new ResumeTerm(STREAM, ITEM, day(from), day(lastDay), Town.CHAIRS, "批复已到", day(on));
    }

    public static ScheduleSession session(String sessionOn, String on) {
        return new ScheduleSession(CASE, PURPOSE, Town.session(sessionOn), day(on));
    }

    /** Of the session that begins on 09-28. */
    public static MoveMeeting move(String sessionOn, String on) {
        return new MoveMeeting(Town.session("09-28"), day(sessionOn), null, "冲突", day(on));
    }

    public static CorrectEvent correct(String eventId, Map<String, Object> changes) {
        return new CorrectEvent(STREAM, eventId, changes, "typed wrongly", day("12-01"));
    }
}
