package org.duban.command.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.scenario.Acts.correct;
import static org.duban.command.scenario.Acts.session;
import static org.duban.command.scenario.Scenario.RULES;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.AUTUMN;
import static org.duban.command.scenario.Story.BINS;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.PAPERS;
import static org.duban.command.scenario.Story.assign;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.handlingReport;
import static org.duban.command.scenario.Story.result;

import java.util.List;
import java.util.Map;
import org.duban.command.Command;
import org.duban.command.CommonRule;
import org.duban.command.duty.Duty;
import org.duban.command.handling.ClosingCommand.CloseCase;
import org.duban.command.handling.ClosingCommand.PublishReport;
import org.duban.command.handling.ClosingCommand.TellDeputies;
import org.duban.command.handling.ItemCommand.AcceptItem;
import org.duban.command.handling.ItemCommand.AcknowledgeItem;
import org.duban.command.handling.ItemCommand.CloseItem;
import org.duban.command.handling.ItemCommand.ReassignItem;
import org.duban.command.handling.ItemCommand.RefuseReturn;
import org.duban.command.handling.ItemCommand.ReturnItem;
import org.duban.command.handling.OpinionCommand.ApproveOpinionLetter;
import org.duban.command.handling.OpinionCommand.DeliverOpinionLetter;
import org.duban.command.handling.ReportCommand.CommentHandlingReport;
import org.duban.command.handling.ReportCommand.HoldSatisfactionVote;
import org.duban.command.handling.ReportCommand.SendHandlingReportDraft;
import org.duban.command.handling.ReportCommand.SubmitHandlingReport;
import org.duban.command.lawinspection.FieldworkCommand.SubmitSelfCheck;
import org.duban.command.lawinspection.PreparationCommand.FormInspectionGroup;
import org.duban.command.lawinspection.PreparationCommand.NotifyInspectedOrgan;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Town;
import org.duban.command.scenario.TwoOrgans;
import org.duban.events.DutyId;
import org.duban.events.EventCorrected;
import org.duban.events.ItemId;
import org.duban.events.Responsible;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.ClosingEvent.CaseClosed;
import org.duban.events.handling.ClosingEvent.ReportPublished;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.handling.ReportEvent.HandlingReportDraftSentForComment;
import org.duban.events.handling.ReportEvent.HandlingReportSubmitted;
import org.duban.events.handling.ReportEvent.SatisfactionVoteHeld;
import org.duban.events.handling.ReportEvent.VoteTally;
import org.duban.events.handling.SessionEvent.SessionScheduled;
import org.duban.events.lawinspection.FieldworkEvent.SelfCheckSubmitted;
import org.duban.events.lawinspection.InspectionDuty;
import org.duban.events.lawinspection.PreparationEvent.InspectedOrganNotified;
import org.junit.jupiter.api.Test;

/** One inspection of the government and the court: each is told, gets its letter, reports and is voted on by itself. */
class SeveralOrgansTest {

    private static final SupervisedOrgan GOVERNMENT = SupervisedOrgan.GOVERNMENT;
    private static final SupervisedOrgan COURT = SupervisedOrgan.COURT;
    private static final DutyId COURTS_REPORT = HandlingDuty.HANDLING_REPORT.of(COURT);

    @Test
    void each_organ_is_told_by_itself_and_owes_its_own_self_check() {
        Scenario one = after(TwoOrgans.until(FormInspectionGroup.class)).and(TwoOrgans.notify(COURT, "03-16"));

        assertThat(one.duties().known(InspectionDuty.SELF_CHECK.of(COURT)).by()).isEqualTo(Responsible.office(COURT));
        one.when(TwoOrgans.notify(COURT, "03-17")).thenRefused(CommonRule.STEP_ALREADY_TAKEN);
        one.when(TwoOrgans.notify(GOVERNMENT, "03-17")).the(InspectedOrganNotified.class);
    }

    @Test
    void who_is_to_be_told_must_be_said() {
        after(TwoOrgans.until(FormInspectionGroup.class))
                .when(TwoOrgans.notify(null, "03-16"))
                .thenRefused(HandlingRule.ORGAN_UNCLEAR);
        after(TwoOrgans.until(FormInspectionGroup.class))
                .when(TwoOrgans.notify(SupervisedOrgan.PROCURATORATE, "03-16"))
                .thenRefused(HandlingRule.ORGAN_OF_OTHERS);
    }

    @Test
    void an_organ_hands_in_its_own_self_check_only() {
        Scenario told = after(TwoOrgans.until(NotifyInspectedOrgan.class));

        told.by(Town.COURT_OFFICE)
                .when(new SubmitSelfCheck(CASE, null, "s", day("03-20")))
                .then(new SelfCheckSubmitted(CASE, COURT, "s", day("03-20")));
        told.by(Town.COURT_OFFICE)
                .when(new SubmitSelfCheck(CASE, GOVERNMENT, "s", day("03-20")))
                .thenRefused(HandlingRule.ORGAN_OF_OTHERS);
    }

    @Test
    void an_organ_that_was_not_told_has_nothing_to_check() {
        Scenario one = after(TwoOrgans.until(FormInspectionGroup.class)).and(TwoOrgans.notify(GOVERNMENT, "03-15"));
        SubmitSelfCheck selfCheck = new SubmitSelfCheck(CASE, null, "s", day("03-16"));

        one.by(Town.COURT_OFFICE).when(selfCheck).thenRefused(CommonRule.STEP_MISSING);
        one.and(TwoOrgans.notify(COURT, "03-17"))
                .by(Town.COURT_OFFICE)
                .when(selfCheck)
                .thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void the_approved_letter_is_to_be_delivered_to_each() {
        Scenario approved = after(TwoOrgans.until(ApproveOpinionLetter.class));

        assertThat(approved.duties().open())
                .extracting(Duty::id)
                .contains(HandlingDuty.OPINION_DELIVER.of(GOVERNMENT), HandlingDuty.OPINION_DELIVER.of(COURT));
        assertThat(approved.and(TwoOrgans.deliver(COURT, "06-08")).duties().open())
                .extracting(Duty::id)
                .contains(HandlingDuty.OPINION_DELIVER.of(GOVERNMENT))
                .doesNotContain(HandlingDuty.OPINION_DELIVER.of(COURT));
    }

    @Test
    void each_letter_starts_the_organs_own_term_and_asks_for_its_own_items() {
        Scenario approved = after(TwoOrgans.until(ApproveOpinionLetter.class));
        OpinionLetterDelivered first =
                approved.when(TwoOrgans.deliver(COURT, "06-08")).the(OpinionLetterDelivered.class);
        Scenario both = after(TwoOrgans.until(DeliverOpinionLetter.class));

        assertThat(first.toAssign()).containsExactly(TwoOrgans.ARCHIVE);
        assertThat(both.duties().known(COURTS_REPORT).due())
                .isEqualTo(RULES.counted(HandlingTerm.OPINION_HANDLE, day("06-08")));
        assertThat(both.duties()
                        .known(HandlingDuty.HANDLING_REPORT.of(GOVERNMENT))
                        .due())
                .isEqualTo(RULES.counted(HandlingTerm.OPINION_HANDLE, day("06-07")));
        assertThat(both.duties().known(HandlingDuty.ITEM_ASSIGNMENT.of(BINS)).by())
                .isEqualTo(Responsible.office(GOVERNMENT));
        assertThat(both.duties()
                        .known(HandlingDuty.ITEM_ASSIGNMENT.of(TwoOrgans.ARCHIVE))
                        .by())
                .isEqualTo(Responsible.office(COURT));
        both.when(TwoOrgans.deliver(COURT, "06-08")).thenRefused(CommonRule.STEP_ALREADY_TAKEN);
    }

    @Test
    void an_item_goes_to_a_unit_whose_organ_has_its_letter() {
        after(TwoOrgans.until(ApproveOpinionLetter.class))
                .and(TwoOrgans.deliver(GOVERNMENT, "06-07"))
                .by(Town.COURT_OFFICE)
                .when(assign(TwoOrgans.ARCHIVE, Town.CIVIL_BENCH, null))
                .thenRefused(CommonRule.STEP_MISSING);
        ItemAssigned assigned = after(TwoOrgans.until(DeliverOpinionLetter.class))
                .by(Town.COURT_OFFICE)
                .when(assign(TwoOrgans.ARCHIVE, Town.CIVIL_BENCH, null))
                .the(ItemAssigned.class);
        assertThat(assigned.due()).isEqualTo(RULES.counted(HandlingTerm.OPINION_HANDLE, day("06-08")));
    }

    @Test
    void an_office_gives_items_to_its_own_organs_units_only() {
        Scenario delivered = after(TwoOrgans.until(DeliverOpinionLetter.class));

        delivered
                .by(Town.COURT_OFFICE)
                .when(assign(TwoOrgans.ARCHIVE, Town.GREENING, null))
                .thenRefused(HandlingRule.UNIT_OF_OTHER_ORGAN);
        delivered
                .by(Town.COURT_OFFICE)
                .when(assign(TwoOrgans.ARCHIVE, Town.CIVIL_BENCH, null, Town.GREENING))
                .thenRefused(HandlingRule.UNIT_OF_OTHER_ORGAN);
        delivered
                .by(Town.COURT_OFFICE)
                .and(assign(TwoOrgans.ARCHIVE, Town.CIVIL_BENCH, null))
                .by(Town.department(Town.CIVIL_BENCH))
                .and(new ReturnItem(CASE, TwoOrgans.ARCHIVE, "not ours", day("06-12")))
                .by(Town.COURT_OFFICE)
                .when(new ReassignItem(CASE, TwoOrgans.ARCHIVE, Town.HOUSING, List.of(), null, null, day("06-13")))
                .thenRefused(HandlingRule.UNIT_OF_OTHER_ORGAN);
    }

    @Test
    void an_office_has_no_say_in_another_organs_item() {
        Scenario delivered = after(TwoOrgans.until(DeliverOpinionLetter.class));

        delivered
                .by(Town.COURT_OFFICE)
                .when(assign(BINS, Town.CIVIL_BENCH, null))
                .thenRefused(HandlingRule.ORGAN_OF_OTHERS);
        delivered
                .and(assign(BINS, Town.GREENING, null), new ReturnItem(CASE, BINS, "not ours", day("06-12")))
                .by(Town.COURT_OFFICE)
                .when(new RefuseReturn(CASE, BINS, "yours", day("06-13")))
                .thenRefused(HandlingRule.ORGAN_OF_OTHERS);
        delivered
                .and(assign(BINS, Town.GREENING, null), new ReturnItem(CASE, BINS, "not ours", day("06-12")))
                .by(Town.COURT_OFFICE)
                .when(new ReassignItem(CASE, BINS, Town.CIVIL_BENCH, List.of(), null, null, day("06-13")))
                .thenRefused(HandlingRule.ORGAN_OF_OTHERS);
    }

    @Test
    void an_organ_reports_on_its_own_items_only() {
        Scenario drafted = reporting();

        drafted.by(Town.COURT_OFFICE).when(report("09-01", TwoOrgans.ARCHIVE)).the(HandlingReportSubmitted.class);
        drafted.by(Town.COURT_OFFICE).when(report("09-01", BINS)).thenRefused(HandlingRule.REPORT_MISSES_ITEM);
        drafted.by(Town.OFFICE).when(report("09-01", TwoOrgans.ARCHIVE)).thenRefused(HandlingRule.DRAFT_NOT_SENT);
    }

    @Test
    void an_organ_reports_on_its_own_items_though_they_were_given_to_nobody() {
        Scenario drafted = after(TwoOrgans.until(DeliverOpinionLetter.class))
                .by(Town.COURT_OFFICE)
                .and(new SendHandlingReportDraft(CASE, null, "s", day("08-21")))
                .by(null)
                .and(new CommentHandlingReport(CASE, COURT, "c", true, day("08-24")))
                .by(Town.COURT_OFFICE);

        drafted.when(report("09-01")).thenRefused(HandlingRule.REPORT_MISSES_ITEM);
        drafted.when(report("09-01", TwoOrgans.ARCHIVE)).the(HandlingReportSubmitted.class);
    }

    @Test
    void a_corrected_report_still_speaks_of_all_its_items() {
        Scenario submitted = reporting()
                .by(Town.COURT_OFFICE)
                .and(report("09-01", TwoOrgans.ARCHIVE))
                .by(null);

        submitted
                .when(correct(submitted.id(HandlingReportSubmitted.class), Map.of("items", List.of())))
                .thenRefused(HandlingRule.REPORT_MISSES_ITEM);
        submitted
                .when(correct(submitted.id(HandlingReportSubmitted.class), Map.of("documentNo", "9号")))
                .the(EventCorrected.class);
    }

    @Test
    void a_comment_is_owed_on_each_organs_draft() {
        assertThat(after(TwoOrgans.until(DeliverOpinionLetter.class))
                        .by(Town.COURT_OFFICE)
                        .when(new SendHandlingReportDraft(CASE, null, "s", day("08-21")))
                        .the(HandlingReportDraftSentForComment.class)
                        .comment())
                .isEqualTo(HandlingDuty.REPORT_COMMENT.of("court-1-1"));
    }

    @Test
    void one_organs_vote_begins_another_round_for_it_alone() {
        VoteTally no = new VoteTally(30, 30, 30, 0, 0, 0, 30, 0);
        Scenario voted = reported().and(new HoldSatisfactionVote(CASE, COURT, AUTUMN, no, day("09-20")));

        assertThat(voted.duties().open())
                .extracting(Duty::id)
                .contains(HandlingDuty.HANDLING_REPORT.of(COURT, 2))
                .doesNotContain(HandlingDuty.HANDLING_REPORT.of(GOVERNMENT, 2));
        voted.when(new HoldSatisfactionVote(CASE, GOVERNMENT, AUTUMN, no, day("09-20")))
                .the(SatisfactionVoteHeld.class);
    }

    @Test
    void publication_is_owed_again_when_another_organ_has_reported() {
        PublishReport publish = new PublishReport(CASE, PAPERS, "公报", "5", day("09-02"));
        Scenario one = reporting()
                .by(Town.COURT_OFFICE)
                .and(report("09-01", TwoOrgans.ARCHIVE))
                .by(null);

        one.when(publish).the(ReportPublished.class);
        Scenario other = one.and(publish).and(governmentsReport("09-05"));
        assertThat(other.duties().known(HandlingDuty.PUBLICATION.only()).open()).isTrue();
        other.when(new PublishReport(CASE, PAPERS, "公报", "6", day("09-04")))
                .thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
        other.when(new PublishReport(CASE, PAPERS, "公报", "6", day("09-05"))).the(ReportPublished.class);
    }

    @Test
    void a_case_is_closed_once_every_organ_has_reported() {
        CloseCase close = new CloseCase(CASE, "c", day("10-09"));

        itemsDone(reporting()
                        .by(Town.COURT_OFFICE)
                        .and(report("09-01", TwoOrgans.ARCHIVE))
                        .by(null))
                .and(new PublishReport(CASE, PAPERS, "公报", "5", day("09-25")))
                .when(close)
                .thenRefused(CommonRule.STEP_MISSING);
        assertThat(itemsDone(reported())
                        .and(new TellDeputies(CASE, PAPERS, "专报", "5", day("09-25")))
                        .and(new PublishReport(CASE, PAPERS, "公报", "5", day("09-25")))
                        .when(close)
                        .the(CaseClosed.class)
                        .lapsed())
                .containsExactlyInAnyOrder(
                        InspectionDuty.SELF_CHECK.of(GOVERNMENT), InspectionDuty.SELF_CHECK.of(COURT));
    }

    @Test
    void before_a_session_nothing_but_the_notice_is_owed_for_the_law_counts_days_back_for_special_work_reports_only() {
        assertThat(after(TwoOrgans.until(DeliverOpinionLetter.class))
                        .when(session("09-28", "07-03"))
                        .the(SessionScheduled.class)
                        .terms())
                .extracting(term -> term.duty().value() + " " + term.by().id())
                .containsExactly("SESSION_NOTICE:handling-report general-office");
    }

    /** Both have their items with a unit, the court's draft is accepted. */
    private static Scenario reporting() {
        return after(TwoOrgans.until(DeliverOpinionLetter.class))
                .and(assign(BINS, Town.GREENING, null))
                .by(Town.COURT_OFFICE)
                .and(assign(TwoOrgans.ARCHIVE, Town.CIVIL_BENCH, null))
                .and(new SendHandlingReportDraft(CASE, null, "s", day("08-21")))
                .by(null)
                .and(new CommentHandlingReport(CASE, COURT, "c", true, day("08-24")));
    }

    /** Both have reported. */
    private static Scenario reported() {
        return reporting()
                .by(Town.COURT_OFFICE)
                .and(report("09-01", TwoOrgans.ARCHIVE))
                .by(null)
                .and(governmentsReport("09-01"));
    }

    private static Command[] governmentsReport(String on) {
        return new Command[] {
            new SendHandlingReportDraft(CASE, null, "s", day("08-21")),
            new CommentHandlingReport(CASE, GOVERNMENT, "c", true, day("08-24")),
            report(on, BINS)
        };
    }

    private static Scenario itemsDone(Scenario scenario) {
        Scenario done = scenario;
        for (ItemId item : List.of(BINS, TwoOrgans.ARCHIVE)) {
            done = done.and(
                    new AcknowledgeItem(CASE, item, day("06-12")),
                    result(item, day("08-10")),
                    new AcceptItem(CASE, item, "o", day("08-20")),
                    new CloseItem(CASE, item, "c", day("08-25")));
        }
        return done;
    }

    private static SubmitHandlingReport report(String on, ItemId... items) {
        return handlingReport(day(on), items);
    }
}
