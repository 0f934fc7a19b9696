package org.duban.events.ledger.codec;

import static org.duban.events.ledger.codec.Samples.BULKY_WASTE;
import static org.duban.events.ledger.codec.Samples.CASE;
import static org.duban.events.ledger.codec.Samples.MEETING;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.AccountName;
import org.duban.events.Deadline;
import org.duban.events.handling.DeadlineEvent.Cause;
import org.duban.events.handling.DeadlineEvent.DeadlineMissWithdrawn;
import org.duban.events.handling.DeadlineEvent.DeadlineMissed;
import org.duban.events.handling.DeadlineEvent.DueDateRecomputed;
import org.duban.events.handling.DeadlineEvent.Ground;
import org.duban.events.handling.DeadlineEvent.TermResumed;
import org.duban.events.handling.DeadlineEvent.TermSuspended;
import org.duban.events.handling.DutyId;
import org.duban.events.handling.DutyKind;
import org.duban.events.handling.EscalationEvent.Channel;
import org.duban.events.handling.EscalationEvent.EscalatedToChairpersonsMeeting;
import org.duban.events.handling.EscalationEvent.EscalationMeasureChosen;
import org.duban.events.handling.EscalationEvent.LightChangeNotified;
import org.duban.events.handling.EscalationEvent.Measure;
import org.duban.events.handling.EscalationEvent.ReminderLetterIssued;
import org.duban.events.handling.EscalationEvent.SupervisionLetterIssued;
import org.duban.events.handling.HandlingEvent;
import org.duban.events.handling.Light;
import org.duban.events.handling.SessionEvent.MovedTerm;
import org.duban.events.handling.SessionEvent.Purpose;
import org.duban.events.handling.SessionEvent.SessionDutyDone;
import org.duban.events.handling.SessionEvent.SessionMoved;
import org.duban.events.handling.SessionEvent.SessionScheduled;
import org.duban.events.handling.SessionEvent.SessionTerm;

/** What happens to duties: their dates, what is done about those not met, and the sessions that set some of them. */
final class DutySamples {

    private static final DutyId ITEM = DutyId.of(DutyKind.RECTIFICATION_ITEM, BULKY_WASTE.value());
    private static final DutyId NOTICE = Purpose.HANDLING_REPORT.duty(DutyKind.SESSION_NOTICE);
    private static final LocalDate DUE = LocalDate.of(2023, 12, 8);

    private DutySamples() {}

    static List<HandlingEvent> all() {
        return Stream.of(deadlines(), escalation(), sessions())
                .flatMap(List::stream)
                .toList();
    }

    private static List<HandlingEvent> deadlines() {
        Deadline provisional = new Deadline(
                Deadline.Kind.PROVISIONAL,
                LocalDate.of(2027, 1, 4),
                "ITEM_RETURN",
                1,
                "DD",
                null,
                LocalDate.of(2026, 12, 24),
                "7WD",
                LocalDate.of(2027, 1, 4),
                null);
        return List.of(
                new TermSuspended(
                        CASE,
                        ITEM,
                        LocalDate.of(2023, 11, 1),
                        LocalDate.of(2023, 11, 10),
                        MEETING,
                        "等待市级部门批复",
                        Samples.decided(LocalDate.of(2023, 9, 8), LocalDate.of(2023, 12, 18)),
                        LocalDate.of(2023, 10, 31)),
                new TermResumed(
                        CASE,
                        ITEM,
                        LocalDate.of(2023, 11, 1),
                        LocalDate.of(2023, 11, 6),
                        "批复已到",
                        Samples.decided(LocalDate.of(2023, 9, 8), LocalDate.of(2023, 12, 14)),
                        LocalDate.of(2023, 11, 7)),
                new DueDateRecomputed(
                        CASE,
                        ITEM,
                        Cause.CALENDAR_PUBLISHED,
                        provisional,
                        Samples.dated("ITEM_RETURN", LocalDate.of(2026, 12, 24), "7WD", LocalDate.of(2027, 1, 5)),
                        LocalDate.of(2026, 11, 30)),
                new DeadlineMissed(
                        CASE, ITEM, 1, DUE, Samples.decided(LocalDate.of(2023, 9, 8), DUE), LocalDate.of(2023, 12, 9)),
                new DeadlineMissWithdrawn(
                        CASE,
                        ITEM,
                        1,
                        "7f5e4a3c-8f1d-4d5e-9b57-3a0a9a2f6f10",
                        Ground.MET_IN_TIME,
                        LocalDate.of(2023, 12, 12)));
    }

    private static List<HandlingEvent> escalation() {
        return List.of(
                new ReminderLetterIssued(CASE, ITEM, "徐人大城建催〔2023〕1号", "请抓紧落实", LocalDate.of(2023, 12, 1)),
                new SupervisionLetterIssued(
                        CASE,
                        ITEM,
                        1,
                        "徐人大督〔2023〕1号",
                        "请于限期内整改到位",
                        Samples.decided(LocalDate.of(2023, 12, 11), LocalDate.of(2023, 12, 25)),
                        LocalDate.of(2023, 12, 11)),
                new EscalatedToChairpersonsMeeting(
                        CASE,
                        ITEM,
                        MEETING,
                        "督办期限届满仍未整改",
                        Samples.decided(LocalDate.of(2023, 12, 27), LocalDate.of(2024, 1, 10)),
                        LocalDate.of(2023, 12, 27)),
                new EscalationMeasureChosen(
                        CASE, ITEM, Measure.INQUIRY, "区十七届人大常委会第二十次会议决定", LocalDate.of(2024, 1, 11)),
                new LightChangeNotified(
                        CASE,
                        ITEM,
                        Light.RED,
                        DUE,
                        1,
                        Channel.MAIL,
                        List.of(new AccountName("greening-clerk")),
                        LocalDate.of(2023, 12, 9)));
    }

    private static List<HandlingEvent> sessions() {
        LocalDate planned = LocalDate.of(2023, 7, 27);
        LocalDate moved = LocalDate.of(2023, 8, 24);
        Deadline before = Samples.dated("SESSION_NOTICE", planned, "-P7D", LocalDate.of(2023, 7, 20));
        Deadline after = Samples.dated("SESSION_NOTICE", moved, "-P7D", LocalDate.of(2023, 8, 17));
        return List.of(
                new SessionScheduled(
                        CASE,
                        Purpose.HANDLING_REPORT,
                        Samples.SESSION.name(),
                        planned,
                        List.of(new SessionTerm(NOTICE, before)),
                        LocalDate.of(2023, 6, 30)),
                new SessionMoved(
                        CASE,
                        Purpose.HANDLING_REPORT,
                        "与市人大常委会会议时间冲突",
                        planned,
                        moved,
                        List.of(new MovedTerm(NOTICE, before, after)),
                        LocalDate.of(2023, 7, 10)),
                new SessionDutyDone(CASE, NOTICE, LocalDate.of(2023, 8, 16)));
    }
}
