package org.duban.command.duty;

import static org.duban.command.scenario.Acts.ITEM;
import static org.duban.command.scenario.Acts.NOTICE;
import static org.duban.command.scenario.Acts.acknowledged;
import static org.duban.command.scenario.Acts.escalation;
import static org.duban.command.scenario.Acts.letter;
import static org.duban.command.scenario.Acts.letterToGeneralOffice;
import static org.duban.command.scenario.Acts.reminder;
import static org.duban.command.scenario.Acts.resumption;
import static org.duban.command.scenario.Acts.session;
import static org.duban.command.scenario.Acts.suspend;
import static org.duban.command.scenario.Acts.suspension;
import static org.duban.command.scenario.Scenario.RULES;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.STREAM;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.until;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.duban.command.Actor;
import org.duban.command.CommonRule;
import org.duban.command.Rule;
import org.duban.command.duty.SuspensionCommand.SuspendTerm;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.handling.ItemCommand.SubmitItemResult;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Scenario.Outcome;
import org.duban.command.scenario.Town;
import org.duban.events.Deadline;
import org.duban.events.SupervisedOrgan;
import org.duban.events.duty.DeadlineEvent.Cause;
import org.duban.events.duty.DeadlineEvent.DueDateRecomputed;
import org.duban.events.lawinspection.InspectionDuty;

/** One refused command for each rule about duties and their dates. */
public final class DutyRefusals {

    public static final Map<Rule, Supplier<Outcome>> ALL = new HashMap<>(Map.of(
            CommonRule.DUTY_UNKNOWN,
                    () -> acknowledged()
                            .when(reminder(InspectionDuty.SELF_CHECK.of(SupervisedOrgan.GOVERNMENT), "09-01")),
            DutyRule.DUTY_MET, () -> after(until(SubmitItemResult.class)).when(reminder(ITEM, "09-01")),
            DutyRule.REMINDER_TOO_EARLY, () -> acknowledged().when(reminder(ITEM, "08-30")),
            DutyRule.REMINDER_OUT_OF_TIME, () -> acknowledged().when(reminder(ITEM, "09-08")),
            DutyRule.NOT_OVERDUE, () -> acknowledged().when(letter("09-07", "09-30")),
            DutyRule.LADDER_OUT_OF_ORDER, () -> acknowledged().when(escalation("10-09", "10-31"))));

    static {
        ALL.put(DutyRule.SUSPENSION_UNKNOWN, () -> acknowledged().when(resumption("07-01", "07-05", "07-06")));
        ALL.put(
                DutyRule.TERM_NOT_SUSPENDED,
                () -> acknowledged()
                        .and(session("09-28", "07-03"))
                        .when(new SuspendTerm(
                                STREAM, NOTICE, day("07-05"), day("07-10"), Town.CHAIRS, "r", day("07-04"))));
        ALL.put(DutyRule.SUSPENDED_AFTER_EXPIRY, () -> acknowledged().when(suspension("09-01", "09-20", "09-08")));
        ALL.put(
                DutyRule.SUSPENDED_ALREADY,
                () -> acknowledged()
                        .and(suspension("07-01", "07-10", "06-30"))
                        .when(suspension("07-01", "07-20", "07-02")));
        ALL.put(
                DutyRule.SUSPENDED_TOO_LONG,
                () -> acknowledged().when(suspend(day("07-01"), day("07-01").plusMonths(7), day("07-01"))));
        ALL.put(
                DutyRule.RESUMED_NOT_EARLIER,
                () -> acknowledged()
                        .and(suspension("07-01", "07-10", "06-30"))
                        .when(resumption("07-01", "07-10", "07-11")));
        ALL.put(
                DutyRule.LADDER_OF_SUPERVISED,
                () -> acknowledged().and(session("09-28", "07-05")).when(letterToGeneralOffice()));
        ALL.put(DutyRule.DUTY_UNDATED, () -> undated().when(reminder(ITEM, "09-01")));
    }

    private DutyRefusals() {}

    /** A corrected rule left the item without a date. */
    private static Scenario undated() {
        Deadline before = RULES.counted(HandlingTerm.OPINION_HANDLE, day("06-07"));
        Deadline none = RULES.counted(HandlingTerm.REVIEW, day("06-07"));
        DueDateRecomputed recomputed =
                new DueDateRecomputed(STREAM, ITEM, Cause.RULE_CORRECTED, before, none, day("08-01"));
        return acknowledged().recorded(List.of(recomputed), Actor.SYSTEM);
    }
}
