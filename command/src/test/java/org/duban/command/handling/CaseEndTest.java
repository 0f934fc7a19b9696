package org.duban.command.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.scenario.Scenario.RULES;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.BINS;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.PAPERS;
import static org.duban.command.scenario.Story.before;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.from;
import static org.duban.command.scenario.Story.handlingReport;
import static org.duban.command.scenario.Story.inspected;
import static org.duban.command.scenario.Story.open;
import static org.duban.command.scenario.Story.result;
import static org.duban.command.scenario.Story.until;

import java.util.List;
import java.util.stream.Stream;
import org.duban.command.Command;
import org.duban.command.CommonRule;
import org.duban.command.duty.Duty;
import org.duban.command.handling.ClosingCommand.CloseCase;
import org.duban.command.handling.ClosingCommand.PublishReport;
import org.duban.command.handling.ClosingCommand.TellDeputies;
import org.duban.command.handling.ItemCommand.AcceptItem;
import org.duban.command.handling.ItemCommand.CloseItem;
import org.duban.command.handling.ItemCommand.DeferItem;
import org.duban.command.handling.ItemCommand.PassLookBack;
import org.duban.command.handling.ItemCommand.ReopenItem;
import org.duban.command.handling.OpinionCommand.ApproveOpinionLetter;
import org.duban.command.handling.ReportCommand.SendHandlingReportDraft;
import org.duban.command.handling.ReportCommand.SubmitHandlingReport;
import org.duban.command.lawinspection.FieldworkCommand.CloseFieldwork;
import org.duban.command.lawinspection.InspectionReportCommand.DecideNoDeliberation;
import org.duban.command.lawinspection.InspectionReportCommand.DeliberateInspectionReport;
import org.duban.command.lawinspection.InspectionReportCommand.ReportDelegatedResult;
import org.duban.command.lawinspection.InspectionReportCommand.ShareLinkedResult;
import org.duban.command.lawinspection.PreparationCommand.AdoptInspectionPlan;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Town;
import org.duban.events.DutyId;
import org.duban.events.Secrecy;
import org.duban.events.handling.CasePaper;
import org.duban.events.handling.ClosingEvent.CaseClosed;
import org.duban.events.handling.ClosingEvent.CaseReopened;
import org.duban.events.handling.ClosingEvent.DeputiesTold;
import org.duban.events.handling.ClosingEvent.ReportPublished;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemEvent.ItemReopened;
import org.duban.events.handling.ItemEvent.LookBackPassed;
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseEndTest {

    private static final CloseCase CLOSE = new CloseCase(CASE, "结案", day("09-28"));

    private static final DutyId DEPUTY_NOTICE = HandlingDuty.DEPUTY_NOTICE.only();
    private static final DutyId PUBLICATION = HandlingDuty.PUBLICATION.only();

    @Test
    void telling_the_deputies_is_one_act_and_publishing_another() {
        Scenario reported = after(until(SubmitHandlingReport.class));

        reported.when(tell("09-22", PAPERS)).then(new DeputiesTold(CASE, PAPERS, "专报", "3", day("09-22")));
        reported.when(publish("09-25")).then(published("09-25"));
        assertThat(owed(reported.and(tell("09-22", PAPERS))))
                .contains(PUBLICATION)
                .doesNotContain(DEPUTY_NOTICE);
        assertThat(owed(reported.and(publish("09-25")))).contains(DEPUTY_NOTICE).doesNotContain(PUBLICATION);
    }

    @Test
    void both_are_owed_by_the_article_on_inspections() {
        assertThat(after(until(SubmitHandlingReport.class)).duties().open())
                .filteredOn(duty -> List.of(DEPUTY_NOTICE, PUBLICATION).contains(duty.id()))
                .extracting(duty -> duty.due().ruleId() + " " + duty.due().article())
                .containsExactlyInAnyOrder("LEI_DEPUTY_NOTICE 27 ¶2", "LEI_PUBLISH 27 ¶2");
    }

    @Test
    void the_inspection_report_may_be_told_from_the_deliberation_on_and_not_before() {
        after(until(DeliberateInspectionReport.class))
                .when(publish("05-25", CasePaper.REPORT))
                .the(ReportPublished.class);
        after(until(DeliberateInspectionReport.class))
                .when(tell("05-25", List.of(CasePaper.REPORT)))
                .the(DeputiesTold.class);
        after(until(DeliberateInspectionReport.class))
                .when(publish("05-24", CasePaper.REPORT))
                .thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
        after(before(DeliberateInspectionReport.class))
                .when(publish("05-25", CasePaper.REPORT))
                .thenRefused(CommonRule.STEP_MISSING);
    }

    @Test
    void the_opinions_are_told_once_they_are_approved() {
        after(until(ApproveOpinionLetter.class))
                .when(publish("06-02", CasePaper.OPINIONS))
                .the(ReportPublished.class);
        after(before(ApproveOpinionLetter.class))
                .when(publish("06-02", CasePaper.OPINIONS))
                .thenRefused(HandlingRule.PAPER_NOT_THERE);
    }

    @Test
    void nothing_is_said_of_a_handling_report_or_a_report_on_a_resolution_before_it_is_in() {
        after(before(SubmitHandlingReport.class)).when(publish("09-25")).thenRefused(HandlingRule.PAPER_NOT_THERE);
        after(until(SubmitHandlingReport.class))
                .when(publish("09-25", CasePaper.RESOLUTION_REPORT))
                .thenRefused(HandlingRule.PAPER_NOT_THERE);
        after(until(ApproveOpinionLetter.class))
                .and(tell("06-02", List.of(CasePaper.REPORT)))
                .when(tell("06-03", List.of(CasePaper.REPORT)))
                .thenRefused(HandlingRule.PAPERS_TOLD);
    }

    @Test
    void a_handling_report_is_told_with_what_it_answers_or_after_it() {
        Scenario reported = after(until(SubmitHandlingReport.class));

        reported.when(publish("09-25", CasePaper.HANDLING_REPORT)).thenRefused(HandlingRule.PAPERS_BEFORE);
        reported.and(publish("09-20", CasePaper.REPORT, CasePaper.OPINIONS))
                .when(publish("09-25", CasePaper.HANDLING_REPORT))
                .the(ReportPublished.class);
        reported.and(tell("09-20", List.of(CasePaper.REPORT, CasePaper.OPINIONS)))
                .when(publish("09-25", CasePaper.HANDLING_REPORT))
                .thenRefused(HandlingRule.PAPERS_BEFORE);
    }

    @Test
    void papers_are_told_once_and_named_once() {
        Scenario told = after(until(PublishReport.class));

        told.when(publish("09-26")).thenRefused(CommonRule.STEP_ALREADY_TAKEN);
        told.when(tell("09-26", List.of(CasePaper.REPORT))).thenRefused(CommonRule.STEP_ALREADY_TAKEN);
        after(until(SubmitHandlingReport.class))
                .when(publish("09-25", CasePaper.REPORT, CasePaper.REPORT))
                .thenRefused(HandlingRule.PAPER_TWICE);
    }

    @Test
    void a_case_is_not_closed_before_deputies_and_public_were_told() {
        Scenario reported = after(until(SubmitHandlingReport.class));

        reported.and(publish("09-25")).when(CLOSE).thenRefused(HandlingRule.DEPUTIES_NOT_TOLD);
        reported.and(tell("09-25", PAPERS)).when(CLOSE).thenRefused(HandlingRule.NOT_PUBLISHED);
    }

    @Test
    void nobody_is_told_of_a_secret_case() {
        Scenario secret = handled(open(Linkage.NONE, Secrecy.SECRET));

        secret.when(tell("09-25", PAPERS)).thenRefused(CommonRule.SECRET_NOT_PUBLISHED);
        secret.when(publish("09-25")).thenRefused(CommonRule.SECRET_NOT_PUBLISHED);
    }

    @Test
    void an_internal_case_may_be_published() {
        handled(open(Linkage.NONE, Secrecy.INTERNAL)).when(publish("09-25")).then(published("09-25"));
    }

    @Test
    void a_case_is_closed_once_all_is_done() {
        after(until(PublishReport.class)).when(CLOSE).then(new CaseClosed(CASE, "结案", List.of(), day("09-28")));
    }

    @Test
    void a_case_is_not_closed_before_its_last_step() {
        after(until(PublishReport.class))
                .when(new CloseCase(CASE, "c", day("09-24")))
                .thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void a_long_term_item_keeps_its_case_open() {
        Scenario deferred = after(until(SendHandlingReportDraft.class))
                .and(new ReopenItem(CASE, BINS, "王五", "r", null, day("08-26")))
                .and(new DeferItem(CASE, BINS, Town.CHAIRS, "r", day("12-01"), day("08-27")))
                .and(handlingReport(day("08-29"), BINS), tell("09-25", PAPERS), publish("09-25"));

        deferred.when(CLOSE).thenRefused(HandlingRule.ITEMS_OPEN);
    }

    @Test
    void a_case_without_deliberation_ends_as_a_work_paper() {
        settled(Linkage.NONE).when(close("05-18")).then(new CaseClosed(CASE, "c", List.of(), day("05-18")));
    }

    @Test
    void a_case_does_not_end_before_it_was_decided_not_to_deliberate() {
        settled(Linkage.NONE).when(close("05-17")).thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void a_secret_case_is_closed_unpublished() {
        handled(open(Linkage.NONE, Secrecy.SECRET)).when(CLOSE).the(CaseClosed.class);
    }

    @Test
    void a_delegated_case_owes_its_report() {
        settled(Linkage.DELEGATED).when(close("05-18")).thenRefused(CommonRule.STEP_MISSING);
    }

    @Test
    void a_delegated_case_does_not_end_before_its_report() {
        settled(Linkage.DELEGATED)
                .and(new ReportDelegatedResult(CASE, "市", "4号", day("05-22")))
                .when(close("05-21"))
                .thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void a_delegated_case_ends_after_its_report() {
        settled(Linkage.DELEGATED)
                .and(new ReportDelegatedResult(CASE, "市", "4号", day("05-22")))
                .when(close("05-22"))
                .the(CaseClosed.class);
    }

    @Test
    void nothing_is_submitted_to_a_closed_case() {
        closed().when(result(BINS, day("10-01"))).thenRefused(HandlingRule.CASE_CLOSED);
    }

    @Test
    void a_closed_case_is_not_inspected() {
        closed().when(new CloseFieldwork(CASE, day("10-01"))).thenRefused(HandlingRule.CASE_CLOSED);
    }

    @Test
    void a_look_back_may_find_a_closed_case_in_order() {
        closed().when(new PassLookBack(CASE, BINS, "王五", "ok", day("11-01"))).the(LookBackPassed.class);
    }

    @Test
    void an_item_opened_again_opens_its_closed_case_in_the_same_commit() {
        closed().when(reopen("11-01"))
                .then(
                        new CaseReopened(CASE, "again dirty", day("11-01")),
                        new ItemReopened(
                                CASE,
                                BINS,
                                "王五",
                                "again dirty",
                                RULES.counted(HandlingTerm.ITEM_REWORK, day("11-01")),
                                day("11-01")));
    }

    @Test
    void an_item_is_not_opened_again_before_its_case_was_closed() {
        closed().when(reopen("09-27")).thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void a_case_opened_again_is_not_closed_before_its_item_is() {
        closed().and(reopen("11-01")).when(close("11-02")).thenRefused(HandlingRule.ITEMS_OPEN);
    }

    @Test
    void a_case_opened_again_is_closed_again() {
        closed().and(reopen("11-01"), result(BINS, day("11-10")))
                .and(new AcceptItem(CASE, BINS, "o", day("11-11")), new CloseItem(CASE, BINS, "c", day("11-12")))
                .when(close("11-12"))
                .then(new CaseClosed(CASE, "c", List.of(), day("11-12")));
    }

    @ParameterizedTest
    @EnumSource(names = {"LINKED", "JOINT"})
    void a_linked_case_is_closed_once_its_result_was_shared(Linkage linkage) {
        settled(linkage).when(close("05-22")).thenRefused(CommonRule.STEP_MISSING);
        Scenario shared = settled(linkage).and(new ShareLinkedResult(CASE, "市", "4号", day("05-20")));

        shared.when(close("05-19")).thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
        shared.when(close("05-22")).the(CaseClosed.class);
    }

    private static Scenario closed() {
        return after(until(CloseCase.class));
    }

    private static Scenario settled(Linkage linkage) {
        List<Command> inspected = inspected(open(linkage, Secrecy.PUBLIC));
        return after(inspected.subList(0, 7).toArray(Command[]::new))
                .and(new DecideNoDeliberation(CASE, Town.CHAIRS, "r", day("05-18")));
    }

    /** All is done but telling. */
    private static Scenario handled(Command open) {
        return after(open).and(from(AdoptInspectionPlan.class, TellDeputies.class));
    }

    private static ReopenItem reopen(String on) {
        return new ReopenItem(CASE, BINS, "王五", "again dirty", null, day(on));
    }

    private static CloseCase close(String on) {
        return new CloseCase(CASE, "c", day(on));
    }

    private static Stream<DutyId> owed(Scenario scenario) {
        return scenario.duties().open().stream().map(Duty::id);
    }

    private static TellDeputies tell(String on, List<CasePaper> papers) {
        return new TellDeputies(CASE, papers, "专报", "3", day(on));
    }

    private static PublishReport publish(String on, CasePaper... papers) {
        return new PublishReport(CASE, List.of(papers), "公报", "5", day(on));
    }

    private static PublishReport publish(String on) {
        return new PublishReport(CASE, PAPERS, "公报", "5", day(on));
    }

    private static ReportPublished published(String on) {
        return new ReportPublished(CASE, PAPERS, "公报", "5", day(on));
    }
}
