package org.duban.command.meeting;

import static org.duban.command.meeting.MeetingRefusals.deliberated;
import static org.duban.command.meeting.MeetingRefusals.held;
import static org.duban.command.meeting.MeetingRefusals.proposed;
import static org.duban.command.scenario.Scenario.after;

import org.duban.command.investigation.InvestigationRule;
import org.duban.command.scenario.Scenario;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportDeliberated;
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
}
