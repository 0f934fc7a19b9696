package org.duban.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.desk.Scenario.given;
import static org.duban.command.desk.Story.*;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.command.CaseCommand;
import org.duban.command.Rule;
import org.duban.command.handling.Finding;
import org.duban.command.handling.ItemCommand.IdentifyItem;
import org.duban.command.lawinspection.FieldworkCommand.AssessByThirdParty;
import org.duban.command.lawinspection.FieldworkCommand.CloseFieldwork;
import org.duban.command.lawinspection.FieldworkCommand.DoSpotCheck;
import org.duban.command.lawinspection.FieldworkCommand.DoSurvey;
import org.duban.command.lawinspection.FieldworkCommand.HearBriefing;
import org.duban.command.lawinspection.FieldworkCommand.HoldSymposium;
import org.duban.command.lawinspection.FieldworkCommand.InspectSite;
import org.duban.command.lawinspection.FieldworkCommand.SubmitSelfCheck;
import org.duban.command.lawinspection.FieldworkCommand.TransferConcreteCase;
import org.duban.events.CaseEvent;
import org.duban.events.handling.ItemEvent.Category;
import org.duban.events.lawinspection.FieldworkEvent.BriefingHeard;
import org.duban.events.lawinspection.FieldworkEvent.ConcreteCaseTransferred;
import org.duban.events.lawinspection.FieldworkEvent.FieldworkClosed;
import org.duban.events.lawinspection.FieldworkEvent.SelfCheckSubmitted;
import org.duban.events.lawinspection.FieldworkEvent.SpotCheckDone;
import org.duban.events.lawinspection.FieldworkEvent.SurveyDone;
import org.duban.events.lawinspection.FieldworkEvent.SymposiumHeld;
import org.duban.events.lawinspection.FieldworkEvent.ThirdPartyAssessed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FieldworkTest {

    private static final LocalDate DAY = on("04-11");
    private static final Finding BINS = new Finding(ITEM, "bins", "too few", Category.PROBLEM, null);

    static Stream<Arguments> acts() {
        return Stream.of(
                Arguments.of(new SubmitSelfCheck(CASE, "all well", DAY), new SelfCheckSubmitted(CASE, "all well", DAY)),
                Arguments.of(new HearBriefing(CASE, VISIT, List.of(), DAY), new BriefingHeard(CASE, VISIT, DAY)),
                Arguments.of(new InspectSite(CASE, VISIT, List.of(), DAY), SITE),
                Arguments.of(new HoldSymposium(CASE, VISIT, List.of(), DAY), new SymposiumHeld(CASE, VISIT, DAY)),
                Arguments.of(new DoSurvey(CASE, VISIT, 90, List.of(), DAY), new SurveyDone(CASE, VISIT, 90, DAY)),
                Arguments.of(new DoSpotCheck(CASE, VISIT, List.of(), DAY), new SpotCheckDone(CASE, VISIT, DAY)),
                Arguments.of(
                        new AssessByThirdParty(CASE, "a college", VISIT, List.of(), DAY),
                        new ThirdPartyAssessed(CASE, "a college", VISIT, DAY)),
                Arguments.of(
                        new TransferConcreteCase(CASE, "a letter", "the complaints office", DAY),
                        new ConcreteCaseTransferred(CASE, "a letter", "the complaints office", DAY)));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void what_is_done_on_the_ground_is_recorded(CaseCommand command, CaseEvent event) {
        given(PREPARED).when(command).then(event);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void nothing_is_done_on_the_ground_before_the_organ_is_told(CaseCommand command, CaseEvent event) {
        assertThat(event.occurredOn()).isEqualTo(command.occurredOn());
        given(OPENED, ADOPTED, FORMED).when(command).thenRefused(Rule.STEP_MISSING);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void what_is_done_in_time_may_be_registered_after_the_end(CaseCommand command, CaseEvent event) {
        given(FIELD_DONE).when(command).then(event);
    }

    @Test
    void nothing_is_done_on_the_ground_after_the_end() {
        given(FIELD_DONE)
                .when(new InspectSite(CASE, VISIT, List.of(), on("04-29")))
                .thenRefused(Rule.FIELDWORK_OVER);
    }

    @Test
    void a_finding_becomes_an_item_in_the_same_commit() {
        given(PREPARED).when(new InspectSite(CASE, VISIT, List.of(BINS), DAY)).then(SITE, IDENTIFIED);
    }

    @Test
    void two_findings_do_not_share_an_id() {
        given(PREPARED).when(new InspectSite(CASE, VISIT, List.of(BINS, BINS), DAY)).thenRefused(Rule.ITEM_EXISTS);
    }

    @Test
    void a_finding_does_not_take_the_id_of_an_item() {
        given(INSPECTED).when(new InspectSite(CASE, VISIT, List.of(BINS), DAY)).thenRefused(Rule.ITEM_EXISTS);
    }

    @Test
    void what_is_found_after_the_report_belongs_to_follow_up() {
        given(plus(PREPARED, SITE, FIELDWORK_CLOSED, REPORTED))
                .when(new InspectSite(CASE, VISIT, List.of(BINS), DAY))
                .thenRefused(Rule.FINDING_AFTER_REPORT);
    }

    @Test
    void the_committee_may_put_a_finding_on_the_list_by_itself() {
        given(PREPARED).when(identify()).then(IDENTIFIED);
    }

    @Test
    void nothing_is_found_before_the_organ_is_told() {
        given(OPENED).when(identify()).thenRefused(Rule.STEP_MISSING);
    }

    @Test
    void no_item_is_identified_after_the_report() {
        given(plus(PREPARED, SITE, FIELDWORK_CLOSED, REPORTED))
                .when(identify())
                .thenRefused(Rule.FINDING_AFTER_REPORT);
    }

    @Test
    void an_item_is_identified_once() {
        given(INSPECTED).when(identify()).thenRefused(Rule.ITEM_EXISTS);
    }

    @Test
    void the_end_of_the_fieldwork_starts_two_months_for_the_report() {
        given(INSPECTED).when(new CloseFieldwork(CASE, on("04-28"))).then(FIELDWORK_CLOSED);
    }

    @Test
    void the_reports_term_moves_on_to_a_working_day() {
        FieldworkClosed closed = given(INSPECTED)
                .when(new CloseFieldwork(CASE, on("07-31")))
                .only(FieldworkClosed.class);

        assertThat(closed.reportBy().unrolledOn()).isEqualTo(on("09-30"));
        assertThat(closed.reportBy().dueOn()).isEqualTo(on("10-07"));
    }

    @Test
    void fieldwork_that_never_began_does_not_end() {
        given(PREPARED).when(new CloseFieldwork(CASE, on("04-28"))).thenRefused(Rule.STEP_MISSING);
    }

    @Test
    void fieldwork_ends_once() {
        given(FIELD_DONE).when(new CloseFieldwork(CASE, on("04-28"))).thenRefused(Rule.STEP_ALREADY_TAKEN);
    }

    private static IdentifyItem identify() {
        return new IdentifyItem(CASE, ITEM, "bins", "too few", Category.PROBLEM, "SiteInspected", null, DAY);
    }
}
