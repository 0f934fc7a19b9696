package org.duban.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.duban.command.scenario.Story.day;

import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Rule;
import org.duban.command.livelihood.LivelihoodCommand.RecordProjectVote;
import org.duban.command.livelihood.LivelihoodCommand.RegisterProject;
import org.duban.command.meeting.MeetingCommand.HoldMeeting;
import org.duban.command.meeting.MeetingCommand.ScheduleMeeting;
import org.duban.command.meeting.MeetingRule;
import org.duban.command.scenario.Town;
import org.duban.command.series.SeriesRule;
import org.duban.command.stream.Streams;
import org.duban.events.CaseId;
import org.duban.events.MeetingId;
import org.duban.events.Secrecy;
import org.duban.events.appointment.AppointmentEvent.AppointmentVoteHeld;
import org.duban.events.livelihood.LivelihoodEvent.ProjectVoted;
import org.duban.events.meeting.MeetingEvent.MeetingDuty;
import org.duban.events.meeting.MeetingEvent.MeetingHeld;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.events.meeting.MeetingEvent.MeetingScheduled;
import org.junit.jupiter.api.Test;

/** A meeting that was set down or held under a wrong number, of a wrong body or with wrong numbers is put right, as far as its acts allow. */
class CorrectedMeetingTest extends AppointmentCase {

    private static final MeetingId OTHER = new MeetingId("other");

    @Test
    void a_number_is_given_once_and_one_that_was_given_wrongly_is_free_again() {
        schedule(OTHER, MeetingKind.STANDING_COMMITTEE, 56);

        refused(() -> scheduled(Map.of("number", 56)), SeriesRule.NUMBER_TAKEN);
        refused(() -> scheduled(Map.of("number", 0)), MeetingRule.NUMBER_BELOW_ONE);
        scheduled(Map.of("number", 57));
        schedule(new MeetingId("real"), MeetingKind.STANDING_COMMITTEE, 55);
        refused(() -> schedule(new MeetingId("again"), MeetingKind.STANDING_COMMITTEE, 57), SeriesRule.NUMBER_TAKEN);
    }

    @Test
    void a_meeting_of_another_body_is_numbered_and_told_of_as_one_of_that() {
        schedule(OTHER, MeetingKind.CHAIRPERSONS, 9);
        assertThat(owed()).isFalse();

        correct(OTHER.stream(), MeetingScheduled.class, Map.of("kind", "STANDING_COMMITTEE", "number", 56));
        assertThat(owed()).isTrue();
        schedule(new MeetingId("ninth"), MeetingKind.CHAIRPERSONS, 9);
        refused(() -> schedule(new MeetingId("again"), MeetingKind.STANDING_COMMITTEE, 56), SeriesRule.NUMBER_TAKEN);
    }

    @Test
    void what_only_that_body_decides_keeps_the_meeting_one_of_it() {
        refused(() -> scheduled(Map.of("kind", "CHAIRPERSONS")), MeetingRule.MEETING_ACTED_ON);
    }

    @Test
    void a_meeting_that_was_held_is_of_no_body_that_had_no_quorum() {
        schedule(OTHER, MeetingKind.CHAIRPERSONS, 9);
        office.bySystem(new HoldMeeting(OTHER, 11, 6, null, day("04-20")));
        correct(OTHER.stream(), MeetingHeld.class, Map.of("present", 7));

        refused(
                () -> correct(OTHER.stream(), MeetingHeld.class, Map.of("present", 5)),
                MeetingRule.BODY_WITHOUT_MAJORITY);
        correct(OTHER.stream(), MeetingScheduled.class, Map.of("kind", "STANDING_COMMITTEE", "number", 56));
        refused(() -> correct(OTHER.stream(), MeetingHeld.class, Map.of("present", 5)), CommonRule.QUORUM_MISSING);
    }

    @Test
    void ballots_of_the_congress_stay_within_who_was_present_whichever_is_put_right() {
        CaseId project = new CaseId("markets");
        office.bySystem(new RegisterProject(
                project, "t", "t", 2023, Town.HOUSING, Town.ENVIRONMENT, Secrecy.PUBLIC, day("01-10")));
        office.bySystem(
                new ScheduleMeeting(OTHER, MeetingKind.CONGRESS, 17, 4, "n", day("03-01"), null, false, day("02-01")));
        office.bySystem(new HoldMeeting(OTHER, 280, 260, null, day("03-01")));
        office.bySystem(new RecordProjectVote(project, OTHER, 12, 10, 200, 240, day("03-01")));

        refused(
                () -> correct(project.stream(), ProjectVoted.class, Map.of("valid", 261)),
                MeetingRule.VOTES_BEYOND_SITTING);
        refused(() -> correct(OTHER.stream(), MeetingHeld.class, Map.of("present", 239)), MeetingRule.MEETING_ACTED_ON);
        correct(OTHER.stream(), MeetingHeld.class, Map.of("present", 240));
    }

    @Test
    void a_meeting_is_not_recorded_as_held_with_other_numbers_or_days_than_its_acts_were_recorded_with() {
        refused(() -> hold(34, 31, "03-29"), MeetingRule.SITTING_TOLD_OTHERWISE);
        refused(() -> hold(35, 30, "03-29"), MeetingRule.SITTING_TOLD_OTHERWISE);
        refused(() -> hold(35, 33, "03-28"), MeetingRule.SITTING_TOLD_OTHERWISE);
        assertThat(Objects.requireNonNull(catchThrowableOfType(CommandRefused.class, () -> hold(34, 31, "03-29")))
                        .details())
                .containsEntry("entries", PROPOSAL.stream().value());

        Map<String, Object> session = Map.of("meeting", SESSION.meeting().value(), "members", 34, "present", 31);
        correct(PROPOSAL.stream(), AppointmentVoteHeld.class, Map.of("session", session));
        hold(34, 31, "03-29");
    }

    @Test
    void ballots_of_the_congress_that_are_recorded_first_are_no_more_than_were_present() {
        CaseId project = new CaseId("markets");
        office.bySystem(new RegisterProject(
                project, "t", "t", 2023, Town.HOUSING, Town.ENVIRONMENT, Secrecy.PUBLIC, day("01-10")));
        office.bySystem(
                new ScheduleMeeting(OTHER, MeetingKind.CONGRESS, 17, 4, "n", day("03-01"), null, false, day("02-01")));
        office.bySystem(new RecordProjectVote(project, OTHER, 12, 10, 200, 240, day("03-01")));

        refused(
                () -> office.bySystem(new HoldMeeting(OTHER, 280, 239, null, day("03-01"))),
                MeetingRule.SITTING_TOLD_OTHERWISE);
        office.bySystem(new HoldMeeting(OTHER, 280, 240, null, day("03-01")));
    }

    @Test
    void a_meeting_of_one_day_is_moved_to_the_day_on_which_it_was_with_what_was_done_at_it() {
        CaseId project = new CaseId("markets");
        office.bySystem(new RegisterProject(
                project, "t", "t", 2023, Town.HOUSING, Town.ENVIRONMENT, Secrecy.PUBLIC, day("01-10")));
        office.bySystem(
                new ScheduleMeeting(OTHER, MeetingKind.CONGRESS, 17, 4, "n", day("03-01"), null, false, day("02-01")));
        office.bySystem(new HoldMeeting(OTHER, 280, 260, null, day("03-01")));
        office.bySystem(new RecordProjectVote(project, OTHER, 12, 10, 200, 240, day("03-01")));
        String next = day("03-02").toString();
        Map<String, Object> moved = Map.of("occurredOn", next, "endedOn", next);

        refused(() -> correct(OTHER.stream(), MeetingHeld.class, moved), MeetingRule.MEETING_ACTED_ON);
        correct(OTHER.stream(), MeetingHeld.class, Map.of("endedOn", next));
        correct(project.stream(), ProjectVoted.class, "03-02");
        correct(OTHER.stream(), MeetingHeld.class, Map.of("occurredOn", next));
        assertThat(the(OTHER.stream(), MeetingHeld.class).occurredOn()).isEqualTo(day("03-02"));
    }

    private void hold(int members, int present, String lastDay) {
        office.bySystem(new HoldMeeting(SESSION.meeting(), members, present, day(lastDay), day("03-28")));
    }

    private void scheduled(Map<String, Object> changes) {
        correct(SESSION.meeting().stream(), MeetingScheduled.class, changes);
    }

    private boolean owed() {
        return Streams.state(office.recorded(OTHER.stream()))
                .duties()
                .get(MeetingDuty.MEETING_NOTICE.only())
                .isPresent();
    }

    private void schedule(MeetingId id, MeetingKind kind, int number) {
        office.bySystem(new ScheduleMeeting(id, kind, 17, number, "某次会议", day("04-20"), null, false, day("04-01")));
    }

    private static void refused(ThrowingCallable correction, Rule rule) {
        assertThat(Objects.requireNonNull(catchThrowableOfType(CommandRefused.class, correction))
                        .rule())
                .isEqualTo(rule);
    }
}
