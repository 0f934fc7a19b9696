package org.duban.command.desk;

import static org.duban.command.desk.ItemRefusals.acknowledged;
import static org.duban.command.desk.Scenario.after;
import static org.duban.command.desk.Story.BINS;
import static org.duban.command.desk.Story.CASE;
import static org.duban.command.desk.Story.day;
import static org.duban.command.desk.Story.until;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.duban.command.Actor;
import org.duban.command.Rule;
import org.duban.command.desk.Scenario.Outcome;
import org.duban.command.handling.EscalationCommand.ChooseEscalationMeasure;
import org.duban.command.handling.EscalationCommand.EscalateToChairpersonsMeeting;
import org.duban.command.handling.EscalationCommand.IssueReminderLetter;
import org.duban.command.handling.EscalationCommand.IssueSupervisionLetter;
import org.duban.command.handling.HandlingRule;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.handling.ItemCommand.SubmitItemResult;
import org.duban.command.handling.SessionCommand.MoveSession;
import org.duban.command.handling.SessionCommand.ScheduleSession;
import org.duban.command.handling.SuspensionCommand.ResumeTerm;
import org.duban.command.handling.SuspensionCommand.SuspendTerm;
import org.duban.events.Deadline;
import org.duban.events.handling.DeadlineEvent.Cause;
import org.duban.events.handling.DeadlineEvent.DueDateRecomputed;
import org.duban.events.handling.DutyId;
import org.duban.events.handling.DutyKind;
import org.duban.events.handling.EscalationEvent.Measure;
import org.duban.events.handling.SessionEvent.Purpose;

/** One refused command for each rule about duties and their dates; the item is due on 09-07. */
final class DutyRefusals {

    static final DutyId ITEM = DutyId.of(DutyKind.RECTIFICATION_ITEM, BINS.value());
    static final DutyId NOTICE = Purpose.HANDLING_REPORT.duty(DutyKind.SESSION_NOTICE);
    static final LocalDate DUE = day("09-07");

    static final Map<Rule, Supplier<Outcome>> ALL = new HashMap<>(Map.of(
            CommonRule.DUTY_UNKNOWN, () -> acknowledged().when(reminder(DutyId.of(DutyKind.SELF_CHECK), "09-01")),
            DutyRule.DUTY_MET, () -> after(until(SubmitItemResult.class)).when(reminder(ITEM, "09-01")),
            DutyRule.REMINDER_OUT_OF_TIME, () -> acknowledged().when(reminder(ITEM, "08-30")),
            DutyRule.NOT_OVERDUE, () -> acknowledged().when(letter("09-07", "09-30")),
            DutyRule.LADDER_OUT_OF_ORDER, () -> acknowledged().when(escalation("10-09", "10-31")),
            CommonRule.SESSION_OVER, () -> acknowledged().when(session("06-01", "06-30")),
            MeetingRule.SESSION_NOT_MOVED,
                    () -> acknowledged().and(session("09-28", "07-03")).when(move("09-28", "07-04"))));

    static {
        ALL.put(DutyRule.SUSPENSION_UNKNOWN, () -> acknowledged().when(resumption("07-01", "07-05", "07-06")));
        ALL.put(
                DutyRule.TERM_NOT_SUSPENDED,
                () -> acknowledged()
                        .and(session("09-28", "07-03"))
                        .when(new SuspendTerm(CASE, NOTICE, day("07-05"), day("07-10"), "m", "r", day("07-04"))));
        ALL.put(DutyRule.SUSPENDED_AFTER_EXPIRY, () -> acknowledged().when(suspension("09-01", "09-20", "09-08")));
        ALL.put(
                DutyRule.SUSPENDED_TOO_LONG,
                () -> acknowledged().when(suspend(day("07-01"), day("07-01").plusMonths(7), day("07-01"))));
        ALL.put(
                DutyRule.RESUMED_NOT_EARLIER,
                () -> acknowledged()
                        .and(suspension("07-01", "07-10", "06-30"))
                        .when(resumption("07-01", "07-10", "07-11")));
        ALL.put(DutyRule.DUTY_UNDATED, () -> undated().when(reminder(ITEM, "09-01")));
    }

    private DutyRefusals() {}

    /** A corrected rule left the item without a date. */
    private static Scenario undated() {
        Deadline before = Scenario.RULES.counted(HandlingTerm.OPINION_HANDLE, day("06-07"));
        Deadline none = Scenario.RULES.counted(HandlingTerm.REVIEW, day("06-07"));
        DueDateRecomputed recomputed =
                new DueDateRecomputed(CASE, ITEM, Cause.RULE_CORRECTED, before, none, day("08-01"));
        return acknowledged().recorded(List.of(recomputed), Actor.SYSTEM);
    }

    static IssueReminderLetter reminder(DutyId duty, String on) {
        return new IssueReminderLetter(CASE, duty, "催1号", "请抓紧", day(on));
    }

    static IssueSupervisionLetter letter(String on, String limit) {
        return new IssueSupervisionLetter(CASE, ITEM, "督1号", "请办结", day(limit), day(on));
    }

    static EscalateToChairpersonsMeeting escalation(String on, String limit) {
        return new EscalateToChairpersonsMeeting(CASE, ITEM, "主任会议", "仍未办结", day(limit), day(on));
    }

    static ChooseEscalationMeasure measure(String on) {
        return new ChooseEscalationMeasure(CASE, ITEM, Measure.INQUIRY, "决定", day(on));
    }

    static SuspendTerm suspension(String from, String to, String on) {
        return suspend(day(from), day(to), day(on));
    }

    static ResumeTerm resumption(String from, String lastDay, String on) {
        return new ResumeTerm(CASE, ITEM, day(from), day(lastDay), "批复已到", day(on));
    }

    static ScheduleSession session(String sessionOn, String on) {
        return new ScheduleSession(CASE, Purpose.HANDLING_REPORT, "第十九次会议", day(sessionOn), day(on));
    }

    static MoveSession move(String sessionOn, String on) {
        return new MoveSession(CASE, Purpose.HANDLING_REPORT, day(sessionOn), "冲突", day(on));
    }

    private static SuspendTerm suspend(LocalDate from, LocalDate to, LocalDate on) {
        return new SuspendTerm(CASE, ITEM, from, to, "主任会议", "等待批复", on);
    }
}
