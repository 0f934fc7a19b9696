package org.duban.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.meeting.MeetingRefusals.deliberated;
import static org.duban.command.meeting.MeetingRefusals.held;
import static org.duban.command.meeting.MeetingRefusals.proposed;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.day;

import java.util.Map;
import org.duban.command.CommonRule;
import org.duban.command.CorrectEvent;
import org.duban.command.investigation.InvestigationRule;
import org.duban.command.meeting.MeetingCommand.GiveMeetingNotice;
import org.duban.command.meeting.MeetingCommand.HoldMeeting;
import org.duban.command.meeting.MeetingCommand.MoveMeeting;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Town;
import org.duban.events.EventCorrected;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportDeliberated;
import org.duban.events.meeting.MeetingEvent.MeetingDuty;
import org.duban.events.meeting.MeetingEvent.MeetingHeld;
import org.duban.events.meeting.MeetingEvent.MeetingNoticeGiven;
import org.junit.jupiter.api.Test;

/** A meeting as it was held is what acts, notices and corrections are compared with. */
class SittingsTest {

    @Test
    void an_act_has_the_members_of_the_session_and_no_more_present_than_it_had() {
        deliberated(35, 31).the(InspectionReportDeliberated.class);
        deliberated(35, 29).the(InspectionReportDeliberated.class);
        deliberated(35, 32).thenRefused(MeetingRule.SITTING_OF_OTHER_NUMBERS);
        deliberated(34, 31).thenRefused(MeetingRule.SITTING_OF_OTHER_NUMBERS);
    }

    @Test
    void a_fifth_is_one_of_the_members_whom_the_last_session_had() {
        Scenario held = after(held(35, 30));

        held.when(proposed(5)).thenRefused(MeetingRule.MEMBERS_OF_OTHER_NUMBER);
        held.when(proposed(35)).thenRefused(InvestigationRule.PROPOSERS_TOO_FEW);
    }

    @Test
    void only_the_standing_committee_has_its_quorum_by_law() {
        assertThat(MeetingRule.BODY_WITHOUT_MAJORITY.basis()).isEqualTo("DD");
        after().when(held(36, 18)).thenRefused(CommonRule.QUORUM_MISSING);
        after().when(new HoldMeeting(Town.CHAIRS, 6, 3, null, day("01-10")))
                .thenRefused(MeetingRule.BODY_WITHOUT_MAJORITY);
        after().when(new HoldMeeting(Town.CHAIRS, 6, 4, null, day("01-10"))).the(MeetingHeld.class);
    }

    @Test
    void a_notice_given_in_time_may_be_put_on_record_after_the_meeting_and_is_owed_no_more() {
        GiveMeetingNotice notice = new GiveMeetingNotice(Town.session("09-28"), day("09-20"));
        Scenario held = after(held(35, 30)).about(Town.session("09-28").stream());

        assertThat(held.duties().open()).isNotEmpty();
        held.when(notice).then(new MeetingNoticeGiven(Town.session("09-28"), day("09-20")));
        assertThat(held.and(notice)
                        .duties()
                        .known(MeetingDuty.MEETING_NOTICE.only())
                        .open())
                .isFalse();
        held.and(notice)
                .when(new GiveMeetingNotice(Town.session("09-28"), day("09-21")))
                .thenRefused(CommonRule.STEP_ALREADY_TAKEN);
    }

    @Test
    void a_meeting_that_was_recorded_as_held_on_a_wrong_day_is_corrected_to_the_day_on_which_it_was() {
        Scenario oneDay = after(held(35, 30)).about(Town.session("09-28").stream());
        oneDay.when(corrected(oneDay, "09-29")).thenRefused(CommonRule.PERIOD_REVERSED);
        oneDay.when(corrected(oneDay, "09-27")).the(EventCorrected.class);

        Scenario twoDays = after(
                        new MoveMeeting(Town.session("09-28"), day("09-28"), day("09-29"), "longer", day("07-04")),
                        new HoldMeeting(Town.session("09-28"), 35, 30, day("09-29"), day("09-28")))
                .about(Town.session("09-28").stream());
        twoDays.when(corrected(twoDays, "09-29")).the(EventCorrected.class);
        twoDays.when(corrected(twoDays, "09-30")).thenRefused(CommonRule.PERIOD_REVERSED);
    }

    @Test
    void a_meeting_does_not_end_before_it_began_by_a_correction() {
        Scenario oneDay = after(held(35, 30)).about(Town.session("09-28").stream());

        oneDay.when(new CorrectEvent(
                        Town.session("09-28").stream(),
                        oneDay.id(MeetingHeld.class),
                        Map.of("endedOn", "2023-09-27"),
                        "r",
                        day("12-01")))
                .thenRefused(CommonRule.PERIOD_REVERSED);
    }

    private static CorrectEvent corrected(Scenario held, String to) {
        return new CorrectEvent(
                Town.session("09-28").stream(),
                held.id(MeetingHeld.class),
                Map.of("occurredOn", day(to).toString()),
                "r",
                day("12-01"));
    }
}
