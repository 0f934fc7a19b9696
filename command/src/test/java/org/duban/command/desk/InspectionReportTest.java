package org.duban.command.desk;

import static org.duban.command.desk.Scenario.given;
import static org.duban.command.desk.Story.*;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.lawinspection.InspectionReportCommand.DecideNoDeliberation;
import org.duban.command.lawinspection.InspectionReportCommand.DeliberateInspectionReport;
import org.duban.command.lawinspection.InspectionReportCommand.PlaceReportOnAgenda;
import org.duban.command.lawinspection.InspectionReportCommand.ReportDelegatedResult;
import org.duban.command.lawinspection.InspectionReportCommand.ShareLinkedResult;
import org.duban.command.lawinspection.InspectionReportCommand.SubmitInspectionReport;
import org.duban.events.CaseEvent;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.lawinspection.InspectionReportEvent.DelegatedResultReportedUp;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportDeliberated;
import org.duban.events.lawinspection.InspectionReportEvent.LinkedResultShared;
import org.duban.events.lawinspection.InspectionReportEvent.NoDeliberationDecided;
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InspectionReportTest {

    private static final PlaceReportOnAgenda PLACE = new PlaceReportOnAgenda(CASE, "9th", "fifteenth", on("06-05"));
    private static final DecideNoDeliberation KEEP = new DecideNoDeliberation(CASE, "9th", "minor", on("06-05"));
    private static final NoDeliberationDecided KEPT = new NoDeliberationDecided(CASE, "9th", "minor", on("06-05"));
    private static final ReportDelegatedResult REPORT_UP =
            new ReportDelegatedResult(CASE, "the municipal congress", "no. 8", on("06-12"));
    private static final ShareLinkedResult SHARE =
            new ShareLinkedResult(CASE, "the municipal congress", "no. 8", on("06-12"));

    @Test
    void the_report_is_submitted_after_the_fieldwork() {
        given(FIELD_DONE).when(submit("none", "more bins")).then(REPORTED);
    }

    @Test
    void the_report_does_not_come_before_the_end_of_the_fieldwork() {
        given(INSPECTED).when(submit("none", "more bins")).thenRefused(Rule.STEP_MISSING);
    }

    @Test
    void the_report_is_submitted_once() {
        given(REPORT_IN).when(submit("none", "more bins")).thenRefused(Rule.STEP_ALREADY_TAKEN);
    }

    @Test
    void the_report_says_something_about_the_statute_itself() {
        given(FIELD_DONE).when(submit(null, "more bins")).thenRefused(Rule.REPORT_WITHOUT_BOTH_PARTS);
    }

    @Test
    void the_report_gives_advice() {
        given(FIELD_DONE).when(submit("none")).thenRefused(Rule.REPORT_WITHOUT_BOTH_PARTS);
    }

    @Test
    void the_chairpersons_meeting_puts_the_report_on_an_agenda() {
        given(REPORT_IN).when(PLACE).then(ON_AGENDA);
    }

    @Test
    void no_report_is_put_on_an_agenda_before_it_is_in() {
        given(FIELD_DONE).when(PLACE).thenRefused(Rule.STEP_MISSING);
    }

    @Test
    void the_chairpersons_meeting_may_keep_the_report_as_a_work_paper() {
        given(REPORT_IN).when(KEEP).then(KEPT);
    }

    @Test
    void a_report_kept_as_a_work_paper_comes_on_no_agenda() {
        given(REPORT_IN).and(KEPT).when(PLACE).thenRefused(Rule.STEP_ALREADY_TAKEN);
    }

    @Test
    void a_report_on_the_agenda_is_not_kept_as_a_work_paper() {
        given(REPORT_IN).and(ON_AGENDA).when(KEEP).thenRefused(Rule.STEP_ALREADY_TAKEN);
    }

    @Test
    void the_session_deliberates_and_opinions_are_due_in_five_working_days() {
        given(REPORT_IN).and(ON_AGENDA).when(deliberate(30)).then(DELIBERATED);
    }

    @Test
    void a_report_that_is_on_no_agenda_is_not_deliberated() {
        given(REPORT_IN).when(deliberate(30)).thenRefused(Rule.STEP_MISSING);
    }

    @Test
    void a_report_is_deliberated_once() {
        given(HEARD).when(deliberate(30)).thenRefused(Rule.STEP_ALREADY_TAKEN);
    }

    @Test
    void half_the_members_are_no_quorum() {
        given(REPORT_IN).and(ON_AGENDA).when(deliberate(20)).thenRefused(Rule.QUORUM_MISSING);
    }

    @Test
    void one_more_than_half_is_a_quorum() {
        given(REPORT_IN)
                .and(ON_AGENDA)
                .when(deliberate(21))
                .only(InspectionReportDeliberated.class);
    }

    @Test
    void a_quorum_is_counted_right_whatever_the_numbers() {
        Session huge = new Session("huge", Integer.MAX_VALUE, Integer.MAX_VALUE);
        given(REPORT_IN)
                .and(ON_AGENDA)
                .when(new DeliberateInspectionReport(CASE, huge, List.of(), List.of(), on("06-28")))
                .only(InspectionReportDeliberated.class);
    }

    @Test
    void a_delegated_result_is_reported_up() {
        given(reported(Linkage.DELEGATED))
                .when(REPORT_UP)
                .then(new DelegatedResultReportedUp(CASE, "the municipal congress", "no. 8", on("06-12")));
    }

    @ParameterizedTest
    @EnumSource(value = Linkage.class, names = "DELEGATED", mode = EnumSource.Mode.EXCLUDE)
    void only_a_delegated_result_is_reported_up(Linkage linkage) {
        given(reported(linkage)).when(REPORT_UP).thenRefused(Rule.NOT_DELEGATED);
    }

    @ParameterizedTest
    @EnumSource(value = Linkage.class, names = {"LINKED", "JOINT"})
    void a_linked_result_is_shared(Linkage linkage) {
        given(reported(linkage))
                .when(SHARE)
                .then(new LinkedResultShared(CASE, "the municipal congress", "no. 8", on("06-12")));
    }

    @ParameterizedTest
    @EnumSource(value = Linkage.class, names = {"NONE", "DELEGATED"})
    void only_a_linked_result_is_shared(Linkage linkage) {
        given(reported(linkage)).when(SHARE).thenRefused(Rule.NOT_LINKED);
    }

    @Test
    void there_is_no_result_to_report_up_before_the_report() {
        given(opened(Linkage.DELEGATED, Secrecy.PUBLIC), ADOPTED, FORMED, NOTIFIED, SITE, FIELDWORK_CLOSED)
                .when(REPORT_UP)
                .thenRefused(Rule.STEP_MISSING);
    }

    private static List<CaseEvent> reported(Linkage linkage) {
        return List.of(opened(linkage, Secrecy.PUBLIC), ADOPTED, FORMED, NOTIFIED, SITE, FIELDWORK_CLOSED, REPORTED);
    }

    private static SubmitInspectionReport submit(@Nullable String legislativeAdvice, String... advice) {
        return new SubmitInspectionReport(
                CASE, "fair", List.of("bins"), List.of(advice), legislativeAdvice, on("05-30"));
    }

    private static DeliberateInspectionReport deliberate(int present) {
        Session session = new Session("fifteenth", 40, present);
        return new DeliberateInspectionReport(CASE, session, List.of(), List.of(), on("06-28"));
    }
}
