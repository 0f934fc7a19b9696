package org.duban.query.registers;

import static org.duban.query.Facts.day;
import static org.duban.query.Facts.due;

import java.util.List;
import org.duban.events.AccountName;
import org.duban.events.Body;
import org.duban.events.Event;
import org.duban.events.FigureSheetId;
import org.duban.events.MeetingId;
import org.duban.events.NoticeId;
import org.duban.events.PersonId;
import org.duban.events.ReadingId;
import org.duban.events.Role;
import org.duban.events.Sealed;
import org.duban.events.SeatId;
import org.duban.events.SeriesId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.account.AccountEvent.AccountDisabled;
import org.duban.events.account.AccountEvent.AccountEnabled;
import org.duban.events.account.AccountEvent.AccountMoved;
import org.duban.events.account.AccountEvent.AccountRegistered;
import org.duban.events.account.AccountEvent.PasswordReset;
import org.duban.events.account.AccountEvent.RoleAssigned;
import org.duban.events.account.AccountEvent.RoleTakenBack;
import org.duban.events.meeting.MeetingEvent.AgendaItemDropped;
import org.duban.events.meeting.MeetingEvent.AgendaItemPlaced;
import org.duban.events.meeting.MeetingEvent.AttendanceRecorded;
import org.duban.events.meeting.MeetingEvent.MeetingCancelled;
import org.duban.events.meeting.MeetingEvent.MeetingHeld;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.events.meeting.MeetingEvent.MeetingMoved;
import org.duban.events.meeting.MeetingEvent.MeetingNoticeGiven;
import org.duban.events.meeting.MeetingEvent.MeetingScheduled;
import org.duban.events.notice.NoticeEvent.NoticeSkipped;
import org.duban.events.person.PersonEvent;
import org.duban.events.person.PersonEvent.DeputyReinstated;
import org.duban.events.person.PersonEvent.DeputySeated;
import org.duban.events.person.PersonEvent.DeputyServiceEnded;
import org.duban.events.person.PersonEvent.DeputySuspended;
import org.duban.events.person.PersonEvent.ErasureDeclined;
import org.duban.events.person.PersonEvent.ErasureRequested;
import org.duban.events.person.PersonEvent.LegalHoldLifted;
import org.duban.events.person.PersonEvent.LegalHoldSet;
import org.duban.events.person.PersonEvent.Level;
import org.duban.events.person.PersonEvent.PersonErased;
import org.duban.events.person.PersonEvent.PersonRegistered;
import org.duban.events.person.PersonEvent.PersonRenamed;
import org.duban.events.person.PersonEvent.Post;
import org.duban.events.person.PersonEvent.PostLeft;
import org.duban.events.person.PersonEvent.PostTaken;
import org.duban.events.reading.ReadingEvent.ReadingKind;
import org.duban.events.reading.ReadingEvent.ReadingNoted;
import org.duban.events.seat.SeatEvent.Procedure;
import org.duban.events.seat.SeatEvent.SeatCreated;
import org.duban.events.seat.SeatEvent.SeatFilled;
import org.duban.events.seat.SeatEvent.SeatVacated;
import org.duban.events.series.SeriesEvent.MarkGiven;
import org.duban.events.series.SeriesEvent.NumberFreed;
import org.duban.events.series.SeriesEvent.NumberGiven;
import org.duban.events.sheet.FigureSheetEvent.FiguresPublished;
import org.duban.events.sheet.FigureSheetEvent.StatedFigure;
import org.duban.events.unit.UnitEvent.PredecessorMerged;
import org.duban.events.unit.UnitEvent.UnitEnded;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.duban.events.unit.UnitEvent.UnitMerged;
import org.duban.events.unit.UnitEvent.UnitRegistered;
import org.duban.events.unit.UnitEvent.UnitRenamed;
import org.duban.events.unit.UnitEvent.UnitSplit;
import org.duban.query.Facts;

/** One event of each type of every register. */
final class RegisterEvents {

    static final MeetingId MEETING = new MeetingId("sc-1");
    static final MeetingId OTHER = new MeetingId("sc-2");
    static final PersonId PERSON = new PersonId("p-1");
    static final SeatId SEAT = new SeatId("seat-9");
    static final AccountName ACCOUNT = new AccountName("clerk");
    static final UnitId OLD = new UnitId("old");
    static final UnitId NEW = new UnitId("new");
    static final UnitId GONE = new UnitId("gone");
    static final UnitId SPLIT = new UnitId("split");

    static final ReadingId READING = new ReadingId("2023-01-15-clerk");

    private RegisterEvents() {}

    static List<Event> everything() {
        return List.of(
                scheduled(MEETING),
                new MeetingNoticeGiven(MEETING, day("02-20")),
                new MeetingMoved(
                        MEETING, day("03-10"), day("03-20"), day("03-21"), "rain", due(day("03-13")), day("02-25")),
                new AgendaItemPlaced(MEETING, Facts.CASE, "INSPECTION_REPORT", day("02-26")),
                new AgendaItemDropped(MEETING, Facts.CASE, "INSPECTION_REPORT", day("02-27")),
                new MeetingHeld(MEETING, 35, 31, day("03-21"), day("03-20")),
                new AttendanceRecorded(MEETING, List.of(PERSON), day("03-20")),
                scheduled(OTHER),
                new MeetingCancelled(OTHER, "no matter", day("02-03")),
                new NoticeSkipped(new NoticeId("e-1"), MEETING.stream(), "told by phone", day("02-04")),
                new PersonRegistered(PERSON, new Sealed("YQ=="), day("01-01")),
                new PersonRenamed(PERSON, new Sealed("Yg=="), "marriage", day("01-02")),
                new DeputySeated(PERSON, Level.DISTRICT, "第三选区", "天平组", day("01-03")),
                new DeputySuspended(PERSON, "inquiry", day("01-04")),
                new DeputyReinstated(PERSON, "cleared", day("01-05")),
                new DeputyServiceEnded(
                        PERSON, Level.DISTRICT, PersonEvent.Ground.RESIGNED, "2023-04-20", null, null, day("01-06")),
                new PostTaken(PERSON, Post.HEAD_OF_DEPARTMENT, SupervisedOrgan.GOVERNMENT, OLD, "局长", day("01-07")),
                new PostLeft(PERSON, "局长", day("01-08")),
                new LegalHoldSet(PERSON, "audit", "asked for", "hold-1", day("01-09")),
                new LegalHoldLifted(PERSON, "audit", "over", "hold-2", day("01-10")),
                new ErasureRequested(PERSON, "own wish", "moved", "ask-1", day("01-11")),
                new ErasureDeclined(PERSON, "too early", "no-1", day("01-12")),
                new ErasureRequested(PERSON, "again", "still", "ask-2", day("01-13")),
                new PersonErased(PERSON, Body.CHAIRPERSONS_MEETING, "yes-1", day("01-14")),
                new ReadingNoted(
                        READING,
                        ReadingKind.LIST,
                        Facts.CASE.stream(),
                        "/api/v1/cases/c/items.csv",
                        "open=true",
                        17,
                        "ab".repeat(32),
                        day("01-15")),
                new SeatCreated(SEAT, Level.DISTRICT, "第三选区", day("01-01")),
                new SeatFilled(SEAT, PERSON, Procedure.GENERAL_ELECTION, null, day("01-02")),
                new SeatVacated(SEAT, PERSON, PersonEvent.Ground.RECALLED, day("01-03")),
                new FiguresPublished(
                        new FigureSheetId("report-2023"),
                        "工作报告",
                        day("01-01"),
                        day("12-31"),
                        "17-3",
                        "徐人常〔2024〕1号",
                        List.of(new StatedFigure("standing-committee-meetings", "8")),
                        day("12-31")),
                new NumberGiven(new SeriesId("sc-17"), 15, MEETING.stream(), day("01-01")),
                new NumberGiven(new SeriesId("sc-17"), 51, MEETING.stream(), day("01-01")),
                new NumberFreed(new SeriesId("sc-17"), 51, MEETING.stream(), day("01-01")),
                new MarkGiven(new SeriesId("outcomes"), "2023-01", MEETING.stream(), day("01-01")),
                registered(OLD, "区文化局"),
                new UnitRenamed(OLD, "区文旅局", "merger", day("01-02")),
                registered(NEW, "区文体局"),
                new PredecessorMerged(NEW, OLD, day("01-03")),
                new UnitMerged(OLD, NEW, "reform", day("01-04")),
                registered(SPLIT, "区建委"),
                new UnitSplit(SPLIT, List.of(OLD, NEW), "too large", day("01-05")),
                registered(GONE, "临时办"),
                new UnitEnded(GONE, "done", day("01-06")),
                new AccountRegistered(ACCOUNT, "办公室", OLD, PERSON, Body.CHAIRPERSONS_MEETING, day("01-01")),
                new AccountMoved(ACCOUNT, NEW, "moved", day("01-02")),
                new RoleAssigned(ACCOUNT, Role.CLERK, day("01-03")),
                new RoleTakenBack(ACCOUNT, Role.CLERK, "moved on", day("01-04")),
                new AccountDisabled(ACCOUNT, "holiday", day("01-05")),
                new AccountEnabled(ACCOUNT, "back", day("01-06")),
                new PasswordReset(ACCOUNT, day("01-07")));
    }

    static MeetingScheduled scheduled(MeetingId meeting) {
        return new MeetingScheduled(
                meeting,
                MeetingKind.STANDING_COMMITTEE,
                17,
                1,
                "第一次会议",
                day("03-10"),
                day("03-11"),
                false,
                due(day("03-03")),
                day("02-01"));
    }

    static UnitRegistered registered(UnitId unit, String name) {
        return new UnitRegistered(unit, name, UnitKind.DEPARTMENT, SupervisedOrgan.GOVERNMENT, day("01-01"));
    }
}
