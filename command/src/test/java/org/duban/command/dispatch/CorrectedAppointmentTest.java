package org.duban.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.command.scenario.Story.day;

import java.util.List;
import org.duban.command.CommandRefused;
import org.duban.command.meeting.MeetingRule;
import org.duban.events.Event;
import org.duban.events.appointment.AppointmentEvent.AppointmentVoteHeld;
import org.duban.events.person.PersonEvent.PostTaken;
import org.junit.jupiter.api.Test;

/** Whoever is appointed is in the post from the day of the vote, wherever that day is put right. */
class CorrectedAppointmentTest extends AppointmentCase {

    @Test
    void the_day_of_the_vote_moves_the_post_and_what_is_counted_from_it() {
        AppointmentVoteHeld before = the(PROPOSAL.stream(), AppointmentVoteHeld.class);

        correct(PROPOSAL.stream(), AppointmentVoteHeld.class, "03-28");

        AppointmentVoteHeld after = the(PROPOSAL.stream(), AppointmentVoteHeld.class);
        assertThat(the(NOMINEE.stream(), PostTaken.class).occurredOn()).isEqualTo(day("03-28"));
        assertThat(before.noticeBy().dueOn()).isEqualTo(day("04-03"));
        assertThat(after.noticeBy().dueOn()).isEqualTo(day("03-31"));
    }

    @Test
    void it_is_moved_from_the_side_of_the_post_too() {
        correct(NOMINEE.stream(), PostTaken.class, "03-28");

        assertThat(the(PROPOSAL.stream(), AppointmentVoteHeld.class).occurredOn())
                .isEqualTo(day("03-28"));
    }

    @Test
    void no_day_on_which_the_session_did_not_sit_is_taken_from_either_side() {
        List.of(PROPOSAL.stream(), NOMINEE.stream()).forEach(stream -> {
            long head = office.ledger.head().position();
            Class<? extends Event> type = stream.equals(NOMINEE.stream()) ? PostTaken.class : AppointmentVoteHeld.class;
            assertThatThrownBy(() -> correct(stream, type, "03-30"))
                    .isInstanceOfSatisfying(
                            CommandRefused.class,
                            refused -> assertThat(refused.rule()).isEqualTo(MeetingRule.MEETING_ON_OTHER_DAY));
            assertThat(office.ledger.head().position()).isEqualTo(head);
        });
    }
}
