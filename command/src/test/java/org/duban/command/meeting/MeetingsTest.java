package org.duban.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.meeting.MeetingRefusals.attend;
import static org.duban.command.meeting.MeetingRefusals.hold;
import static org.duban.command.meeting.MeetingRefusals.schedule;
import static org.duban.command.scenario.Acts.NOTICE;
import static org.duban.command.scenario.Acts.PURPOSE;
import static org.duban.command.scenario.Acts.acknowledged;
import static org.duban.command.scenario.Acts.move;
import static org.duban.command.scenario.Acts.session;
import static org.duban.command.scenario.Scenario.RULES;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.duban.command.Command;
import org.duban.command.CommonRule;
import org.duban.command.CorrectEvent;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.handling.SessionCommand.DropSession;
import org.duban.command.handling.SessionCommand.MarkSessionDutyDone;
import org.duban.command.handling.SessionCommand.ScheduleSession;
import org.duban.command.meeting.MeetingCommand.CancelMeeting;
import org.duban.command.meeting.MeetingCommand.GiveMeetingNotice;
import org.duban.command.meeting.MeetingCommand.HoldMeeting;
import org.duban.command.meeting.MeetingCommand.MoveMeeting;
import org.duban.command.meeting.MeetingCommand.RecordAttendance;
import org.duban.command.meeting.MeetingCommand.ScheduleMeeting;
import org.duban.command.person.PersonCommand.ReinstateDeputy;
import org.duban.command.person.PersonCommand.SuspendDeputy;
import org.duban.command.rules.Term;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Scenario.Outcome;
import org.duban.command.scenario.Story;
import org.duban.command.scenario.Town;
import org.duban.command.series.SeriesRule;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.EventCorrected;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.SeriesId;
import org.duban.events.handling.SessionEvent.SessionDropped;
import org.duban.events.handling.SessionEvent.SessionMoved;
import org.duban.events.handling.SessionEvent.SessionScheduled;
import org.duban.events.meeting.MeetingEvent.AttendanceRecorded;
import org.duban.events.meeting.MeetingEvent.MeetingDuty;
import org.duban.events.meeting.MeetingEvent.MeetingHeld;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.events.meeting.MeetingEvent.MeetingMoved;
import org.duban.events.meeting.MeetingEvent.MeetingNoticeGiven;
import org.duban.events.meeting.MeetingEvent.MeetingScheduled;
import org.duban.events.series.SeriesEvent.NumberGiven;
import org.junit.jupiter.api.Test;

class MeetingsTest {

    @Test
    void notice_is_given_once_and_again_only_of_other_days() {
        Scenario told = after(new GiveMeetingNotice(Town.session("09-28"), day("07-01")));
        GiveMeetingNotice again = new GiveMeetingNotice(Town.session("09-28"), day("07-05"));

        told.when(again).thenRefused(CommonRule.STEP_ALREADY_TAKEN);
        told.and(new MoveMeeting(Town.session("09-28"), day("10-09"), null, "r", day("07-04")))
                .when(again)
                .the(MeetingNoticeGiven.class);
    }

    @Test
    void attendance_names_somebody() {
        after().when(new RecordAttendance(Town.session("09-28"), List.of(), day("09-28")))
                .thenRefused(CommonRule.LIST_EMPTY);
    }

    private static final MeetingId NEW = new MeetingId("new");
    private static final MeetingId AUTUMN_SESSION = Town.session("09-28");
    private static final DutyId MEETING_NOTICE = MeetingDuty.MEETING_NOTICE.only();

    @Test
    void a_meeting_is_set_down_with_its_number_and_the_day_by_which_members_are_told() {
        after().when(schedule(NEW, 30))
                .then(
                        new MeetingScheduled(
                                NEW,
                                MeetingKind.STANDING_COMMITTEE,
                                17,
                                30,
                                "n",
                                day("11-20"),
                                day("11-20"),
                                false,
                                RULES.counted(HandlingTerm.SESSION_NOTICE, day("11-20")),
                                day("05-01")),
                        new NumberGiven(new SeriesId("standing-committee-17"), 30, NEW.stream(), day("05-01")));
    }

    @Test
    void a_number_is_given_once_in_a_term_and_for_a_body() {
        after(schedule(NEW, 30)).when(schedule(new MeetingId("other"), 30)).thenRefused(SeriesRule.NUMBER_TAKEN);
        after(schedule(NEW, 30)).when(of(MeetingKind.STANDING_COMMITTEE, 18)).the(MeetingScheduled.class);
        after(schedule(NEW, 30)).when(of(MeetingKind.CONGRESS, 17)).the(MeetingScheduled.class);
    }

    @Test
    void a_cancelled_meeting_keeps_its_number() {
        after(schedule(NEW, 30), new CancelMeeting(NEW, "r", day("05-02")))
                .when(schedule(new MeetingId("other"), 30))
                .thenRefused(SeriesRule.NUMBER_TAKEN);
    }

    @Test
    void a_meeting_at_short_notice_owes_none_and_nothing_is_counted_back_from_it() {
        ScheduleMeeting soon = new ScheduleMeeting(
                NEW, MeetingKind.STANDING_COMMITTEE, 17, 30, "n", day("09-28"), null, true, day("07-01"));

        assertThat(after().when(soon).the(MeetingScheduled.class).noticeBy()).isNull();
        assertThat(acknowledged()
                        .and(soon)
                        .when(new ScheduleSession(CASE, PURPOSE, NEW, day("07-03")))
                        .the(SessionScheduled.class)
                        .terms())
                .isEmpty();
        assertThat(acknowledged()
                        .and(soon, new ScheduleSession(CASE, PURPOSE, NEW, day("07-03")))
                        .when(new MoveMeeting(NEW, day("10-25"), null, "r", day("07-04")))
                        .the(MeetingMoved.class)
                        .noticeBy())
                .isNull();
    }

    @Test
    void a_notice_that_was_given_is_no_longer_owed() {
        GiveMeetingNotice notice = new GiveMeetingNotice(AUTUMN_SESSION, day("09-20"));

        after().when(notice).then(new MeetingNoticeGiven(AUTUMN_SESSION, day("09-20")));
        assertThat(about(after(notice)).duties().open()).isEmpty();
    }

    @Test
    void a_meeting_that_moves_takes_its_notice_along() {
        MeetingMoved moved = after().when(move("10-26", "07-04")).the(MeetingMoved.class);

        assertThat(moved.before()).isEqualTo(day("09-28"));
        assertThat(moved.noticeBy()).isEqualTo(RULES.counted(HandlingTerm.SESSION_NOTICE, day("10-26")));
        assertThat(about(after(move("10-26", "07-04")))
                        .duties()
                        .known(MEETING_NOTICE)
                        .due())
                .isEqualTo(moved.noticeBy());
    }

    @Test
    void the_day_on_which_it_was_set_down_may_be_corrected_and_moves_nothing() {
        Scenario set = after(schedule(NEW, 30)).about(NEW.stream());
        CorrectEvent earlier = new CorrectEvent(
                NEW.stream(), set.id(MeetingScheduled.class), Map.of("occurredOn", "2023-04-30"), "r", day("12-01"));

        assertThat(set.and(earlier).duties().known(MEETING_NOTICE).due())
                .isEqualTo(RULES.counted(HandlingTerm.SESSION_NOTICE, day("11-20")));
    }

    @Test
    void a_meeting_called_too_late_for_its_notice_may_still_be_corrected() {
        ScheduleMeeting late = new ScheduleMeeting(
                NEW, MeetingKind.STANDING_COMMITTEE, 17, 30, "n", day("05-03"), null, false, day("05-01"));
        Scenario set = after(late).about(NEW.stream());

        set.when(new CorrectEvent(
                        NEW.stream(), set.id(MeetingScheduled.class), Map.of("name", "第三十次会议"), "r", day("12-01")))
                .the(EventCorrected.class);
    }

    @Test
    void every_case_on_its_agenda_moves_with_it_and_each_keeps_both_days() {
        CaseId other = new CaseId("water-2023");
        Scenario two = acknowledged()
                .and(Story.of(other).subList(0, 14).toArray(Command[]::new))
                .and(session("09-28", "07-03"), new ScheduleSession(other, PURPOSE, AUTUMN_SESSION, day("07-03")));

        Outcome moved = two.when(move("10-26", "08-01"));

        assertThat(moved.events()).hasSize(3);
        assertThat(moved.events())
                .filteredOn(SessionMoved.class::isInstance)
                .extracting(event -> ((SessionMoved) event).caseId())
                .containsExactlyInAnyOrder(CASE, other);
        assertThat(moved.events()).filteredOn(SessionMoved.class::isInstance).allSatisfy(event -> {
            SessionMoved one = (SessionMoved) event;
            assertThat(one.before()).isEqualTo(day("09-28"));
            assertThat(one.after()).isEqualTo(day("10-26"));
            assertThat(one.terms()).hasSize(1).allSatisfy(term -> {
                assertThat(term.before()).isEqualTo(RULES.counted(ruleOf(term.before()), day("09-28")));
                assertThat(term.after()).isEqualTo(RULES.counted(ruleOf(term.before()), day("10-26")));
            });
        });
        assertThat(two.and(move("10-26", "08-01"))
                        .about(other.stream())
                        .duties()
                        .known(NOTICE)
                        .due())
                .isEqualTo(RULES.counted(HandlingTerm.SESSION_NOTICE, day("10-26")));
    }

    @Test
    void the_cases_move_in_the_order_in_which_they_were_placed() {
        List<CaseId> placed =
                IntStream.range(0, 6).mapToObj(n -> new CaseId("c-" + n)).toList();
        Scenario set = acknowledged();
        for (CaseId one : placed) {
            set = set.and(Story.of(one).subList(0, 14).toArray(Command[]::new))
                    .and(new ScheduleSession(one, PURPOSE, AUTUMN_SESSION, day("07-03")));
        }

        assertThat(set.when(move("10-26", "08-01")).events())
                .filteredOn(SessionMoved.class::isInstance)
                .extracting(event -> ((SessionMoved) event).caseId())
                .containsExactlyElementsOf(placed);
    }

    @Test
    void a_case_that_was_closed_or_dropped_does_not_move() {
        Scenario dropped =
                acknowledged().and(session("09-28", "07-03"), new DropSession(CASE, PURPOSE, "r", day("07-04")));

        assertThat(dropped.when(move("10-26", "08-01")).events()).hasSize(1);
    }

    @Test
    void what_was_done_before_the_session_keeps_its_day_when_it_moves() {
        Scenario told =
                acknowledged().and(session("09-28", "07-03"), new MarkSessionDutyDone(CASE, NOTICE, day("07-20")));

        assertThat(told.when(move("10-26", "08-01")).the(SessionMoved.class).terms())
                .isEmpty();
    }

    @Test
    void a_meeting_that_does_not_take_place_drops_what_was_for_it() {
        Scenario set = acknowledged().and(session("09-28", "07-03"));
        CancelMeeting cancel = new CancelMeeting(AUTUMN_SESSION, "flood", day("08-01"));

        SessionDropped dropped = set.when(cancel).the(SessionDropped.class);

        assertThat(dropped.ended()).containsExactly(NOTICE);
        assertThat(set.and(cancel).duties().open())
                .extracting(duty -> duty.id().kind())
                .noneMatch(kind -> kind.startsWith("SESSION_"));
        assertThat(about(set.and(cancel)).duties().open()).isEmpty();
        set.and(cancel).when(session("10-25", "08-02")).the(SessionScheduled.class);
        set.and(cancel).when(session("09-28", "08-02")).thenRefused(MeetingRule.MEETING_CANCELLED);
    }

    @Test
    void a_meeting_does_not_move_to_where_it_is_nor_into_the_past() {
        after().when(move("09-28", "07-04")).thenRefused(MeetingRule.SESSION_NOT_MOVED);
        after().when(move("07-04", "07-04")).thenRefused(CommonRule.SESSION_OVER);
        after().when(new MoveMeeting(AUTUMN_SESSION, day("09-28"), day("09-29"), "longer", day("07-04")))
                .the(MeetingMoved.class);
        after().when(new MoveMeeting(AUTUMN_SESSION, day("10-26"), day("10-25"), "r", day("07-04")))
                .thenRefused(CommonRule.PERIOD_REVERSED);
    }

    @Test
    void what_took_place_neither_moves_nor_is_cancelled() {
        Scenario held = after(hold(AUTUMN_SESSION, "09-28"));

        held.when(move("10-26", "09-29")).thenRefused(CommonRule.STEP_ALREADY_TAKEN);
        held.when(new CancelMeeting(AUTUMN_SESSION, "r", day("09-29"))).thenRefused(CommonRule.STEP_ALREADY_TAKEN);
        held.when(hold(AUTUMN_SESSION, "09-28")).thenRefused(CommonRule.STEP_ALREADY_TAKEN);
    }

    @Test
    void a_meeting_takes_place_with_a_quorum() {
        after().when(hold(AUTUMN_SESSION, "09-28")).the(MeetingHeld.class);
        after().when(new HoldMeeting(AUTUMN_SESSION, 34, 17, null, day("09-28")))
                .thenRefused(CommonRule.QUORUM_MISSING);
    }

    @Test
    void a_meeting_that_took_place_is_not_corrected_into_one_without_a_quorum() {
        Scenario held = after(hold(AUTUMN_SESSION, "09-28")).about(AUTUMN_SESSION.stream());
        String id = held.id(MeetingHeld.class);

        held.when(new CorrectEvent(AUTUMN_SESSION.stream(), id, Map.of("present", 17), "r", day("12-01")))
                .thenRefused(CommonRule.QUORUM_MISSING);
        held.when(new CorrectEvent(AUTUMN_SESSION.stream(), id, Map.of("present", 31), "r", day("12-01")))
                .the(EventCorrected.class);
    }

    @Test
    void a_suspended_deputy_does_not_take_part() {
        SuspendDeputy suspended = new SuspendDeputy(Town.WANG, "r", day("09-01"));
        ReinstateDeputy back = new ReinstateDeputy(Town.WANG, "r", day("09-28"));

        after().when(attend(Town.WANG, Town.ZHANG))
                .then(new AttendanceRecorded(AUTUMN_SESSION, List.of(Town.WANG, Town.ZHANG), day("09-28")));
        after(suspended).when(attend(Town.ZHANG, Town.WANG)).thenRefused(CommonRule.DEPUTY_SUSPENDED);
        after(suspended, back).when(attend(Town.WANG)).the(AttendanceRecorded.class);
        after(new SuspendDeputy(Town.WANG, "r", day("09-29")))
                .when(attend(Town.WANG))
                .the(AttendanceRecorded.class);
    }

    @Test
    void nobody_takes_part_before_the_meeting_begins_or_twice_or_unknown() {
        after().when(new RecordAttendance(AUTUMN_SESSION, List.of(Town.WANG), day("09-27")))
                .thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
        after(attend(Town.WANG)).when(attend(Town.WANG)).thenRefused(MeetingRule.ATTENDED_TWICE);
        after().when(attend(new PersonId("nobody"))).thenRefused(CommonRule.PERSON_UNKNOWN);
    }

    @Test
    void who_was_suspended_on_the_days_of_the_meeting_took_no_part_whenever_that_is_put_on_record() {
        Scenario back = after(
                new SuspendDeputy(Town.WANG, "r", day("09-01")), new ReinstateDeputy(Town.WANG, "r", day("09-29")));

        back.when(new RecordAttendance(AUTUMN_SESSION, List.of(Town.WANG), day("10-09")))
                .thenRefused(CommonRule.DEPUTY_SUSPENDED);
        after(new SuspendDeputy(Town.WANG, "r", day("10-01")))
                .when(new RecordAttendance(AUTUMN_SESSION, List.of(Town.WANG), day("10-09")))
                .the(AttendanceRecorded.class);
        back.and(new MoveMeeting(AUTUMN_SESSION, day("09-28"), day("09-29"), "longer", day("07-04")))
                .when(new RecordAttendance(AUTUMN_SESSION, List.of(Town.WANG), day("10-09")))
                .the(AttendanceRecorded.class);
    }

    @Test
    void a_meeting_that_was_held_ended_no_later_than_today() {
        after().when(new HoldMeeting(AUTUMN_SESSION, 35, 31, LocalDate.of(9999, 12, 31), day("09-28")))
                .thenRefused(CommonRule.AFTER_RECORDING_DAY);
    }

    @Test
    void a_meeting_is_set_down_before_it_begins_or_on_that_day() {
        after().when(setDown("05-02", "05-03")).thenRefused(CommonRule.SESSION_OVER);
        after().when(setDown("05-03", "05-03")).the(MeetingScheduled.class);
    }

    private static ScheduleMeeting setDown(String startsOn, String on) {
        return new ScheduleMeeting(
                NEW, MeetingKind.STANDING_COMMITTEE, 17, 30, "n", day(startsOn), null, true, day(on));
    }

    private static ScheduleMeeting of(MeetingKind kind, int term) {
        return new ScheduleMeeting(
                new MeetingId("other"), kind, term, 30, "n", day("11-20"), null, false, day("05-01"));
    }

    private static Scenario about(Scenario scenario) {
        return scenario.about(AUTUMN_SESSION.stream());
    }

    private static Term ruleOf(Deadline due) {
        return HandlingTerm.valueOf(due.ruleId());
    }
}
