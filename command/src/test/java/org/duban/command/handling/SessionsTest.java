package org.duban.command.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.scenario.Acts.ITEM;
import static org.duban.command.scenario.Acts.NOTICE;
import static org.duban.command.scenario.Acts.PURPOSE;
import static org.duban.command.scenario.Acts.acknowledged;
import static org.duban.command.scenario.Acts.correct;
import static org.duban.command.scenario.Acts.move;
import static org.duban.command.scenario.Acts.session;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.AUTUMN;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.before;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.until;

import java.util.Map;
import org.duban.command.CommonRule;
import org.duban.command.duty.Duty;
import org.duban.command.handling.ReportCommand.HoldSatisfactionVote;
import org.duban.command.handling.ReportCommand.SubmitHandlingReport;
import org.duban.command.handling.SessionCommand.DropSession;
import org.duban.command.handling.SessionCommand.MarkSessionDutyDone;
import org.duban.command.handling.SessionCommand.ScheduleSession;
import org.duban.command.lawinspection.InspectionReportCommand.DeliberateInspectionReport;
import org.duban.command.meeting.MeetingRule;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Town;
import org.duban.events.DutyId;
import org.duban.events.MeetingId;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ReportEvent.VoteTally;
import org.duban.events.handling.SessionEvent.SessionDropped;
import org.duban.events.handling.SessionEvent.SessionDutyDone;
import org.duban.events.handling.SessionEvent.SessionMoved;
import org.duban.events.handling.SessionEvent.SessionScheduled;
import org.duban.events.meeting.MeetingEvent.AgendaItemDropped;
import org.duban.events.meeting.MeetingEvent.AgendaItemPlaced;
import org.junit.jupiter.api.Test;

/** What must be done before a session, and what becomes of it when another one follows. */
class SessionsTest {

    @Test
    void what_comes_before_the_committees_own_report_is_the_general_offices() {
        assertThat(inspected()
                        .when(new ScheduleSession(CASE, "INSPECTION_REPORT", Town.session("09-28"), day("05-24")))
                        .the(SessionScheduled.class)
                        .terms())
                .extracting(term -> term.duty().value())
                .containsExactly("SESSION_NOTICE:inspection-report");
    }

    private static Scenario inspected() {
        return after(before(DeliberateInspectionReport.class));
    }

    @Test
    void what_was_deliberated_on_does_not_come_before_a_session_again() {
        acknowledged()
                .when(new ScheduleSession(CASE, "INSPECTION_REPORT", Town.session("09-28"), day("07-03")))
                .thenRefused(CommonRule.STEP_ALREADY_TAKEN);
    }

    @Test
    void a_report_that_members_were_satisfied_with_does_not_come_before_a_session_again() {
        VoteTally content = new VoteTally(30, 30, 30, 0, 30, 0, 0, 0);
        VoteTally not = new VoteTally(30, 30, 30, 0, 0, 0, 30, 0);
        after(until(SubmitHandlingReport.class))
                .and(new HoldSatisfactionVote(CASE, null, AUTUMN, content, day("09-20")))
                .when(session("10-10", "09-21"))
                .thenRefused(CommonRule.STEP_ALREADY_TAKEN);
        after(until(SubmitHandlingReport.class))
                .and(new HoldSatisfactionVote(CASE, null, AUTUMN, not, day("09-20")))
                .when(session("10-10", "09-21"))
                .the(SessionScheduled.class);
    }

    @Test
    void the_case_is_placed_on_the_agenda_in_the_same_commit() {
        assertThat(acknowledged().when(session("09-28", "07-03")).events())
                .last()
                .isEqualTo(new AgendaItemPlaced(Town.session("09-28"), CASE, PURPOSE, day("07-03")));
    }

    @Test
    void a_purpose_is_set_down_for_one_session_at_a_time() {
        Scenario set = inspected().and(session("09-28", "05-24"));

        set.when(session("10-10", "05-25")).thenRefused(CommonRule.STEP_ALREADY_TAKEN);
        set.when(session("10-10", "09-28")).thenRefused(CommonRule.STEP_ALREADY_TAKEN);
        set.when(new ScheduleSession(CASE, "INSPECTION_REPORT", Town.session("09-28"), day("05-25")))
                .the(SessionScheduled.class);
    }

    @Test
    void another_session_may_follow_one_that_is_over_with_duties_of_its_own() {
        Scenario set = acknowledged().and(session("09-28", "07-03"));
        SessionScheduled second = set.when(session("10-25", "09-29")).the(SessionScheduled.class);

        assertThat(second.terms())
                .extracting(term -> term.duty().value())
                .containsExactly("SESSION_NOTICE:handling-report-2");
        assertThat(set.and(session("10-25", "09-29")).duties().open())
                .extracting(Duty::id)
                .contains(NOTICE);
    }

    @Test
    void another_session_may_follow_one_that_was_dropped_and_ends_nothing_of_the_next() {
        Scenario dropped =
                acknowledged().and(session("09-28", "07-03"), new DropSession(CASE, PURPOSE, "r", day("07-04")));
        Scenario again = dropped.and(session("10-25", "07-05"));

        assertThat(dropped.duties().open())
                .extracting(duty -> duty.id().kind())
                .containsExactlyInAnyOrder(ITEM.kind(), "HANDLING_REPORT");
        assertThat(again.when(new DropSession(CASE, PURPOSE, "r", day("07-06")))
                        .the(SessionDropped.class)
                        .ended())
                .extracting(DutyId::which)
                .containsExactly("handling-report-2");
    }

    @Test
    void what_was_dropped_is_off_the_agenda_in_the_same_commit() {
        assertThat(acknowledged()
                        .and(session("09-28", "07-03"))
                        .when(new DropSession(CASE, PURPOSE, "r", day("07-04")))
                        .events())
                .last()
                .isEqualTo(new AgendaItemDropped(Town.session("09-28"), CASE, PURPOSE, day("07-04")));
        acknowledged().when(new DropSession(CASE, PURPOSE, "r", day("07-04"))).thenRefused(CommonRule.STEP_MISSING);
    }

    @Test
    void only_the_session_that_moves_moves_what_is_before_it() {
        Scenario two = inspected()
                .and(session("09-28", "05-24"))
                .and(new ScheduleSession(CASE, "INSPECTION_REPORT", Town.session("10-10"), day("05-24")));

        assertThat(two.when(move("10-25", "07-04")).the(SessionMoved.class).terms())
                .extracting(term -> term.duty().which())
                .containsOnly("handling-report");
    }

    @Test
    void which_session_it_is_for_is_changed_by_dropping_it_and_not_by_a_correction() {
        Scenario set = acknowledged().and(session("09-28", "07-03"));

        set.when(correct(
                        set.id(SessionScheduled.class),
                        Map.of("session", Town.session("10-25").value())))
                .thenRefused(CommonRule.CORRECTION_OF_IDENTITY);
    }

    @Test
    void a_report_goes_to_a_session_of_the_standing_committee() {
        acknowledged()
                .when(new ScheduleSession(CASE, PURPOSE, Town.CHAIRS, day("07-03")))
                .thenRefused(MeetingRule.MEETING_OF_OTHERS);
        acknowledged()
                .when(new ScheduleSession(CASE, PURPOSE, new MeetingId("nowhere"), day("07-03")))
                .thenRefused(CommonRule.MEETING_UNKNOWN);
    }

    @Test
    void a_second_sessions_duty_is_done_like_the_firsts() {
        DutyId notice = HandlingDuty.SESSION_NOTICE.of("handling-report-2");
        Scenario second = acknowledged().and(session("09-28", "07-03"), session("10-25", "09-29"));

        second.when(new MarkSessionDutyDone(CASE, notice, day("10-09")))
                .then(new SessionDutyDone(CASE, notice, day("10-09")));
    }
}
