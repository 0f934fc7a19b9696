package org.duban.command.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.handling.DeliberationRefusals.resolve;
import static org.duban.command.scenario.Scenario.RULES;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.AUTUMN;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.SESSION;
import static org.duban.command.scenario.Story.STREAM;
import static org.duban.command.scenario.Story.before;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.until;

import java.util.List;
import org.duban.command.CommonRule;
import org.duban.command.duty.Duty;
import org.duban.command.handling.DeliberationCommand.AdoptResolution;
import org.duban.command.handling.DeliberationCommand.RecordHeadsAttendance;
import org.duban.command.handling.DeliberationCommand.ResolutionTerm;
import org.duban.command.handling.DeliberationCommand.SubmitResolutionReport;
import org.duban.command.lawinspection.InspectionReportCommand.DeliberateInspectionReport;
import org.duban.command.meeting.MeetingRule;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Town;
import org.duban.events.DutyId;
import org.duban.events.PersonId;
import org.duban.events.Session;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.duban.events.handling.DeliberationEvent.HeadAttendance;
import org.duban.events.handling.DeliberationEvent.HeadsAttended;
import org.duban.events.handling.DeliberationEvent.ReportTerm;
import org.duban.events.handling.DeliberationEvent.ResolutionAdopted;
import org.duban.events.handling.DeliberationEvent.ResolutionReportSubmitted;
import org.duban.events.handling.HandlingDuty;
import org.junit.jupiter.api.Test;

/** What a session does beyond hearing a report: heads attend, resolutions are adopted and reported on. */
class DeliberationTest {

    private static final SupervisedOrgan GOVERNMENT = SupervisedOrgan.GOVERNMENT;
    private static final DutyId REPORT = HandlingDuty.RESOLUTION_REPORT.of(GOVERNMENT);
    private static final HeadAttendance MAYOR = new HeadAttendance(GOVERNMENT, "区长", Town.MAYOR, null);

    @Test
    void a_resolution_sets_the_day_of_the_report_on_it() {
        deliberated()
                .when(resolve(18, 2, 10, new ResolutionTerm(null, day("10-31"))))
                .then(new ResolutionAdopted(
                        CASE,
                        SESSION,
                        "决议",
                        "5号",
                        new Ballot(18, 2, 10),
                        List.of(new ReportTerm(
                                GOVERNMENT,
                                REPORT,
                                RULES.decided(HandlingTerm.RESOLUTION_REPORT, day("05-25"), day("10-31")))),
                        day("05-25")));
    }

    @Test
    void a_resolution_need_not_ask_for_a_report() {
        assertThat(deliberated().and(resolve(30, 0, 0)).duties().open())
                .extracting(Duty::id)
                .containsExactly(HandlingDuty.OPINION_COMPILE.only());
    }

    @Test
    void a_resolution_needs_more_than_half_of_all_members() {
        deliberated().when(resolve(18, 12, 0)).the(ResolutionAdopted.class);
        deliberated().when(resolve(17, 0, 0)).thenRefused(HandlingRule.RESOLUTION_WITHOUT_MAJORITY);
        deliberated().when(resolve(18, 12, 1)).thenRefused(HandlingRule.BALLOT_INCONSISTENT);
    }

    @Test
    void nothing_is_resolved_before_the_deliberation_or_for_a_day_before_the_resolution() {
        after(before(DeliberateInspectionReport.class)).when(resolve(30, 0, 0)).thenRefused(CommonRule.STEP_MISSING);
        deliberated()
                .when(resolve(30, 0, 0, new ResolutionTerm(null, day("05-24"))))
                .thenRefused(CommonRule.DUE_BEFORE_STEP);
        deliberated()
                .when(new AdoptResolution(CASE, SESSION, "t", "n", new Ballot(30, 0, 0), List.of(), day("05-24")))
                .thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void a_resolution_sets_each_organ_one_day_and_none_to_organs_that_are_not_concerned() {
        ResolutionTerm term = new ResolutionTerm(GOVERNMENT, day("10-31"));

        deliberated().when(resolve(30, 0, 0, term, term)).thenRefused(CommonRule.ORGAN_TWICE);
        deliberated()
                .when(resolve(30, 0, 0, new ResolutionTerm(SupervisedOrgan.COURT, day("10-31"))))
                .thenRefused(HandlingRule.ORGAN_OF_OTHERS);
    }

    @Test
    void the_report_on_a_resolution_meets_its_duty() {
        Scenario resolved = deliberated().and(resolve(30, 0, 0, new ResolutionTerm(null, day("10-31"))));

        resolved.when(report("10-20"))
                .then(new ResolutionReportSubmitted(CASE, GOVERNMENT, REPORT, "6号", "s", day("10-20")));
        resolved.and(report("10-20")).when(report("10-21")).thenRefused(CommonRule.STEP_MISSING);
        resolved.when(report("05-24")).thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
        deliberated().when(report("10-20")).thenRefused(CommonRule.STEP_MISSING);
    }

    @Test
    void of_two_resolutions_the_older_ones_report_is_met_first_by_its_own_day() {
        AdoptResolution second = new AdoptResolution(
                CASE,
                AUTUMN,
                "t",
                "n",
                new Ballot(30, 0, 0),
                List.of(new ResolutionTerm(null, day("12-01"))),
                day("09-20"));
        Scenario two = deliberated().and(resolve(30, 0, 0, new ResolutionTerm(null, day("10-31"))), second);

        assertThat(two.when(report("09-01"))
                        .the(ResolutionReportSubmitted.class)
                        .report())
                .isEqualTo(REPORT);
        assertThat(two.and(report("09-01"))
                        .when(report("11-01"))
                        .the(ResolutionReportSubmitted.class)
                        .report())
                .isEqualTo(HandlingDuty.RESOLUTION_REPORT.of(GOVERNMENT, 2));
        two.and(report("09-01")).when(report("09-19")).thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void what_a_resolution_asked_for_may_be_late_like_anything_else() {
        Scenario resolved = deliberated().and(resolve(30, 0, 0, new ResolutionTerm(null, day("10-31"))));

        assertThat(resolved.misses(day("11-01")).unrecorded(STREAM))
                .extracting(missed -> missed.duty())
                .contains(REPORT);
    }

    @Test
    void it_is_on_record_which_heads_came_and_who_came_in_their_place() {
        HeadAttendance excused = new HeadAttendance(GOVERNMENT, "局长", Town.WANG, "ill");

        deliberated()
                .when(heads(MAYOR, excused))
                .then(new HeadsAttended(CASE, SESSION, List.of(MAYOR, excused), day("05-25")));
    }

    @Test
    void heads_of_organs_that_are_not_concerned_and_nobodies_are_not_recorded() {
        deliberated()
                .when(heads(new HeadAttendance(SupervisedOrgan.COURT, "院长", null, "ill")))
                .thenRefused(HandlingRule.ORGAN_OF_OTHERS);
        deliberated()
                .when(heads(new HeadAttendance(GOVERNMENT, "区长", new PersonId("nobody"), null)))
                .thenRefused(CommonRule.PERSON_UNKNOWN);
    }

    @Test
    void heads_attend_a_session_that_sits_that_day_with_a_quorum() {
        deliberated()
                .when(new RecordHeadsAttendance(CASE, AUTUMN, List.of(MAYOR), day("05-25")))
                .thenRefused(MeetingRule.MEETING_ON_OTHER_DAY);
        deliberated()
                .when(new RecordHeadsAttendance(
                        CASE, new Session(SESSION.meeting(), 34, 17), List.of(MAYOR), day("05-25")))
                .thenRefused(CommonRule.QUORUM_MISSING);
    }

    private static Scenario deliberated() {
        return after(until(DeliberateInspectionReport.class));
    }

    @Test
    void whoever_attended_a_session_is_put_on_record_once() {
        Scenario once = after(until(DeliberateInspectionReport.class)).and(heads(MAYOR));

        once.when(heads(MAYOR)).thenRefused(HandlingRule.HEAD_TWICE);
        once.when(heads()).thenRefused(CommonRule.LIST_EMPTY);
    }

    private static RecordHeadsAttendance heads(HeadAttendance... heads) {
        return new RecordHeadsAttendance(CASE, SESSION, List.of(heads), day("05-25"));
    }

    private static SubmitResolutionReport report(String on) {
        return new SubmitResolutionReport(CASE, null, "6号", "s", day(on));
    }
}
