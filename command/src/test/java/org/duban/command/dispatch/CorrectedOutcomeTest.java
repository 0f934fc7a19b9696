package org.duban.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.duban.command.scenario.Story.day;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duban.command.CommandRefused;
import org.duban.command.Rule;
import org.duban.command.SystemCommand.SweepDeadlines;
import org.duban.command.appointment.AppointmentCommand.NotifyOrgans;
import org.duban.command.appointment.AppointmentCommand.ProposeAppointment;
import org.duban.command.appointment.AppointmentCommand.ReviewNomination;
import org.duban.command.appointment.AppointmentCommand.VoteOnAppointment;
import org.duban.command.appointment.AppointmentRule;
import org.duban.command.meeting.MeetingCommand.HoldMeeting;
import org.duban.command.meeting.MeetingRule;
import org.duban.command.person.Person;
import org.duban.command.person.Person.Held;
import org.duban.command.person.PersonCommand.LeavePost;
import org.duban.command.scenario.Town;
import org.duban.command.stream.StreamState;
import org.duban.command.stream.Streams;
import org.duban.events.AppointmentId;
import org.duban.events.appointment.AppointmentDuty;
import org.duban.events.appointment.AppointmentEvent.AppointmentVoteHeld;
import org.duban.events.appointment.AppointmentEvent.PersonnelAct;
import org.duban.events.duty.DeadlineEvent.DeadlineMissed;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.duban.events.meeting.MeetingEvent.MeetingHeld;
import org.duban.events.post.PostEvent.Nominator;
import org.junit.jupiter.api.Test;

/** A vote that was written down wrongly is put right with all that followed from its outcome, or it is said what stands against that. */
class CorrectedOutcomeTest extends AppointmentCase {

    private static final Map<String, Object> LOST = vote(10, 20, false);
    private static final Map<String, Object> WON = vote(30, 1, true);

    @Test
    void whoever_was_not_elected_after_all_holds_no_post_and_nothing_is_owed() {
        vote(PROPOSAL, LOST);

        assertThat(titles("03-29")).isEmpty();
        assertThat(titles("04-30")).isEmpty();
        assertThat(the(PROPOSAL.stream(), AppointmentVoteHeld.class).noticeBy()).isNull();
        assertThat(state(PROPOSAL).duties().open()).isEmpty();
    }

    @Test
    void whoever_was_elected_after_all_holds_the_post_from_the_vote_on_and_the_terms_run() {
        vote(PROPOSAL, LOST);
        vote(PROPOSAL, WON);

        assertThat(titles("03-28")).isEmpty();
        assertThat(titles("03-29")).containsExactly("区绿化局局长");
        AppointmentVoteHeld vote = the(PROPOSAL.stream(), AppointmentVoteHeld.class);
        assertThat(Objects.requireNonNull(vote.noticeBy()).dueOn()).isEqualTo(day("04-03"));
        assertThat(state(PROPOSAL).duties().get(AppointmentDuty.CONSTITUTIONAL_OATH.only()))
                .isPresent();
    }

    @Test
    void what_was_missed_of_it_is_owed_no_more_than_the_rest() {
        office.system.run(new SweepDeadlines(PROPOSAL.stream(), day("12-31")));
        assertThat(office.recorded(PROPOSAL.stream())).anyMatch(recorded -> recorded.event() instanceof DeadlineMissed);

        vote(PROPOSAL, LOST);
        assertThat(state(PROPOSAL).duties().open()).isEmpty();
    }

    @Test
    void so_it_is_with_a_removal() {
        AppointmentId removal = new AppointmentId("goes");
        propose(removal, PersonnelAct.REMOVAL);
        assertThat(titles("03-29")).isEmpty();

        vote(removal, LOST);
        assertThat(titles("03-29")).containsExactly("区绿化局局长");
        vote(removal, WON);
        assertThat(titles("03-29")).isEmpty();
    }

    @Test
    void the_outcome_is_put_right_with_the_ballots_and_never_against_them() {
        refused(
                () -> correct(PROPOSAL.stream(), AppointmentVoteHeld.class, Map.of("adopted", false)),
                AppointmentRule.MAJORITY_OF_ALL_DECIDES);
        refused(
                () -> correct(PROPOSAL.stream(), AppointmentVoteHeld.class, Map.of("ballot", LOST.get("ballot"))),
                AppointmentRule.MAJORITY_OF_ALL_DECIDES);
        correct(
                PROPOSAL.stream(),
                AppointmentVoteHeld.class,
                Map.of("ballot", Map.of("yes", 29, "no", 2, "abstained", 0)));
        assertThat(titles("03-29")).containsExactly("区绿化局局长");
    }

    @Test
    void nothing_is_turned_round_that_was_acted_on() {
        office.bySystem(new NotifyOrgans(PROPOSAL, "徐人常〔2023〕9号", day("03-30")));

        refused(() -> vote(PROPOSAL, LOST), AppointmentRule.OUTCOME_ACTED_ON);
        assertThat(titles("03-29")).containsExactly("区绿化局局长");
    }

    @Test
    void what_the_register_of_people_says_since_is_put_right_there_first() {
        office.bySystem(new LeavePost(NOMINEE, "区绿化局局长", day("05-02")));

        refused(() -> vote(PROPOSAL, LOST), AppointmentRule.POST_TOLD_OTHERWISE);
        assertThat(titles("04-30")).containsExactly("区绿化局局长");
    }

    @Test
    void the_sitting_of_a_vote_is_put_right_as_the_meeting_was_held() {
        correct(PROPOSAL.stream(), AppointmentVoteHeld.class, Map.of("session", session(35, 33)));
        office.bySystem(new HoldMeeting(SESSION.meeting(), 35, 33, day("03-29"), day("03-28")));

        refused(
                () -> correct(PROPOSAL.stream(), AppointmentVoteHeld.class, Map.of("session", session(36, 33))),
                MeetingRule.SITTING_OF_OTHER_NUMBERS);
        correct(PROPOSAL.stream(), AppointmentVoteHeld.class, Map.of("session", session(35, 32)));
        assertThat(the(PROPOSAL.stream(), AppointmentVoteHeld.class).session().present())
                .isEqualTo(32);
    }

    @Test
    void a_meeting_is_not_corrected_away_from_what_was_done_at_it() {
        office.bySystem(new HoldMeeting(SESSION.meeting(), 35, 33, day("03-29"), day("03-28")));

        refused(() -> meeting(Map.of("present", 30)), MeetingRule.MEETING_ACTED_ON);
        refused(() -> meeting(Map.of("endedOn", day("03-28").toString())), MeetingRule.MEETING_ACTED_ON);
        assertThat(refusal(() -> meeting(Map.of("present", 30))).details())
                .containsEntry("entries", PROPOSAL.stream().value());
        meeting(Map.of("present", 31));
        meeting(Map.of("members", 36));

        vote(PROPOSAL, Map.of("session", session(36, 31)));
        assertThat(the(PROPOSAL.stream(), AppointmentVoteHeld.class).session().members())
                .isEqualTo(36);
    }

    private void meeting(Map<String, Object> changes) {
        correct(SESSION.meeting().stream(), MeetingHeld.class, changes);
    }

    private void vote(AppointmentId id, Map<String, Object> changes) {
        correct(id.stream(), AppointmentVoteHeld.class, changes);
    }

    private void propose(AppointmentId id, PersonnelAct act) {
        office.bySystem(new ProposeAppointment(
                id, act, NOMINEE, POST, Nominator.DISTRICT_HEAD, SESSION.meeting(), 17, "工作需要", day("03-29")));
        office.bySystem(new ReviewNomination(id, Town.ENVIRONMENT, "材料齐全", day("03-29")));
        office.bySystem(new VoteOnAppointment(id, SESSION, new Ballot(30, 1, 0), true, day("03-29")));
    }

    private List<String> titles(String on) {
        LocalDate day = day(on);
        return ((Person) Objects.requireNonNull(
                        Streams.state(office.recorded(NOMINEE.stream())).own()))
                .postsOn(day).stream().map(Held::title).toList();
    }

    private StreamState<?> state(AppointmentId id) {
        return Streams.state(office.recorded(id.stream()));
    }

    private static void refused(ThrowingCallable correction, Rule rule) {
        assertThat(refusal(correction).rule()).isEqualTo(rule);
    }

    private static CommandRefused refusal(ThrowingCallable correction) {
        return catchThrowableOfType(CommandRefused.class, correction);
    }

    private static Map<String, Object> session(int members, int present) {
        return Map.of("meeting", SESSION.meeting().value(), "members", members, "present", present);
    }

    private static Map<String, Object> vote(int yes, int no, boolean adopted) {
        return new HashMap<>(Map.of("ballot", Map.of("yes", yes, "no", no, "abstained", 0), "adopted", adopted));
    }
}
