package org.duban.command.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.scenario.Scenario.RULES;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.AUTUMN;
import static org.duban.command.scenario.Story.BINS;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.PAPERS;
import static org.duban.command.scenario.Story.WINTER;
import static org.duban.command.scenario.Story.before;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.handlingReport;
import static org.duban.command.scenario.Story.result;
import static org.duban.command.scenario.Story.until;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.CommonRule;
import org.duban.command.handling.ClosingCommand.CloseCase;
import org.duban.command.handling.ClosingCommand.PublishReport;
import org.duban.command.handling.ClosingCommand.TellDeputies;
import org.duban.command.handling.ItemCommand.AcceptItem;
import org.duban.command.handling.ItemCommand.CloseItem;
import org.duban.command.handling.ReportCommand.CommentHandlingReport;
import org.duban.command.handling.ReportCommand.HoldSatisfactionVote;
import org.duban.command.handling.ReportCommand.OrderReRectification;
import org.duban.command.handling.ReportCommand.RequestExtension;
import org.duban.command.handling.ReportCommand.SendHandlingReportDraft;
import org.duban.command.handling.ReportCommand.SubmitHandlingReport;
import org.duban.command.scenario.Scenario;
import org.duban.events.Session;
import org.duban.events.handling.ClosingEvent.CaseClosed;
import org.duban.events.handling.ClosingEvent.ReportPublished;
import org.duban.events.handling.ReportEvent.ReRectificationOrdered;
import org.duban.events.handling.ReportEvent.Satisfaction;
import org.duban.events.handling.ReportEvent.SatisfactionVoteHeld;
import org.duban.events.handling.ReportEvent.VoteTally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SatisfactionVoteTest {

    /** Of 35 members, 30 are present. */
    @ParameterizedTest
    @CsvSource({
        "SHIQUAN, 18, 0, 12, SATISFIED",
        "SHIQUAN, 17, 13, 0, DISSATISFIED",
        "MAJORITY_OF_MEMBERS, 18, 0, 12, SATISFIED",
        "MAJORITY_OF_MEMBERS, 17, 1, 12, BASICALLY_SATISFIED",
        "MAJORITY_OF_MEMBERS, 17, 0, 13, DISSATISFIED",
        "MAJORITY_OF_MEMBERS, 0, 18, 12, BASICALLY_SATISFIED",
        "PERCENT_80_60, 24, 0, 6, SATISFIED",
        "PERCENT_80_60, 23, 0, 7, BASICALLY_SATISFIED",
        "PERCENT_80_60, 0, 18, 12, BASICALLY_SATISFIED",
        "PERCENT_80_60, 17, 0, 13, DISSATISFIED",
        "PERCENT_80_60, 0, 0, 0, DISSATISFIED"
    })
    void the_policy_turns_the_tally_into_the_result(
            VotePolicy policy, int satisfied, int basically, int dissatisfied, Satisfaction result) {
        SatisfactionVoteHeld vote = reported()
                .under(policy)
                .when(vote(tally(satisfied, basically, dissatisfied), day("09-20")))
                .the(SatisfactionVoteHeld.class);

        assertThat(vote.result()).isEqualTo(result);
        assertThat(vote.policy()).isEqualTo(policy.name());
    }

    @ParameterizedTest(name = "{8}")
    @CsvSource({
        "31, 30, 30, 0, 30, 0, 0, 0, more issued than present",
        "29, 30, 30, 0, 30, 0, 0, 0, more collected than issued",
        "30, 30, 29, 2, 29, 0, 0, 0, valid and invalid exceed collected",
        "30, 30, 28, 1, 28, 0, 0, 0, valid and invalid fall short of collected",
        "30, 30, 30, 0, 20, 5, 4, 0, grades fall short of valid",
        "30, 30, 30, 0, 20, 5, 6, 0, grades exceed valid",
        "30, 30, 30, 0, 31, 0, -1, 0, a negative grade",
        "30, 30, 31, -1, 31, 0, 0, 0, a negative count of invalid ballots",
        "30, 30, 29, 1, 29, 0, 0, 2, abstentions beside the valid ballots",
        "30, 30, 29, 1, 29, 0, 0, -1, a negative count of abstentions"
    })
    void a_tally_that_contradicts_itself_is_refused(
            int issued, int collected, int valid, int invalid, int yes, int basically, int no, int abstained) {
        VoteTally tally = new VoteTally(issued, collected, valid, invalid, yes, basically, no, abstained);

        reported().when(vote(tally, day("09-20"))).thenRefused(HandlingRule.TALLY_INCONSISTENT);
    }

    @Test
    void an_abstention_is_a_valid_ballot_and_counts_for_nobody() {
        reported()
                .when(vote(new VoteTally(30, 29, 27, 2, 25, 0, 0, 2), day("09-20")))
                .the(SatisfactionVoteHeld.class);
    }

    @Test
    void there_is_no_vote_without_a_report() {
        after(before(SubmitHandlingReport.class))
                .when(vote(tally(30, 0, 0), day("09-20")))
                .thenRefused(CommonRule.STEP_MISSING);
    }

    @Test
    void there_is_no_vote_without_a_quorum() {
        reported()
                .when(new HoldSatisfactionVote(
                        CASE, null, new Session(AUTUMN.meeting(), 60, 30), tally(30, 0, 0), day("09-20")))
                .thenRefused(CommonRule.QUORUM_MISSING);
    }

    @Test
    void a_report_is_voted_on_once() {
        reported()
                .and(vote(tally(30, 0, 0), day("09-20")))
                .when(vote(tally(0, 0, 30), day("09-21")))
                .thenRefused(CommonRule.STEP_ALREADY_TAKEN);
    }

    @Test
    void a_satisfied_vote_sets_no_term() {
        assertThat(reported()
                        .when(vote(tally(30, 0, 0), day("09-20")))
                        .the(SatisfactionVoteHeld.class)
                        .redoBy())
                .isNull();
    }

    @Test
    void a_dissatisfied_vote_gives_the_organ_another_term() {
        assertThat(reported()
                        .when(vote(tally(0, 0, 30), day("09-20")))
                        .the(SatisfactionVoteHeld.class)
                        .redoBy())
                .isEqualTo(RULES.counted(HandlingTerm.DISSATISFIED_REDO, day("09-20")));
    }

    @Test
    void the_second_term_is_not_extended() {
        dissatisfied()
                .when(new RequestExtension(CASE, null, "r", day("12-31"), day("10-01")))
                .thenRefused(HandlingRule.EXTENSION_TWICE);
    }

    @Test
    void a_dissatisfied_vote_lets_the_committee_order_another_round() {
        dissatisfied()
                .when(new OrderReRectification(CASE, List.of(BINS), "r", null, null, null, day("09-21")))
                .then(new ReRectificationOrdered(
                        CASE,
                        List.of(BINS),
                        "r",
                        RULES.counted(HandlingTerm.ITEM_REWORK, day("09-21")),
                        null,
                        null,
                        day("09-21")));
    }

    @Test
    void an_order_may_not_precede_the_vote() {
        dissatisfied()
                .when(new OrderReRectification(CASE, List.of(BINS), "r", null, null, null, day("09-19")))
                .thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
    }

    @Test
    void a_case_is_not_closed_before_the_second_report() {
        dissatisfied().when(new CloseCase(CASE, "c", day("10-01"))).thenRefused(CommonRule.STEP_MISSING);
    }

    @Test
    void the_second_report_needs_a_draft_of_its_own() {
        dissatisfied().when(handlingReport(day("10-01"), BINS)).thenRefused(HandlingRule.DRAFT_NOT_SENT);
    }

    @Test
    void a_case_is_not_closed_before_the_second_report_is_published_too() {
        reportedAgain()
                .and(new TellDeputies(CASE, PAPERS, "专报", "6", day("12-15")))
                .when(new CloseCase(CASE, "c", day("12-20")))
                .thenRefused(HandlingRule.NOT_PUBLISHED);
    }

    @Test
    void a_case_is_closed_once_the_second_report_is_published() {
        reportedAgain()
                .and(new TellDeputies(CASE, PAPERS, "专报", "6", day("12-15")))
                .and(new PublishReport(CASE, PAPERS, "公报", "6", day("12-15")))
                .when(new CloseCase(CASE, "c", day("12-20")))
                .the(CaseClosed.class);
    }

    @Test
    void a_publication_before_the_vote_may_be_registered_after_it() {
        reported()
                .and(vote(tally(30, 0, 0), day("09-20")))
                .when(new PublishReport(CASE, PAPERS, "公报", "5", day("09-10")))
                .the(ReportPublished.class);
    }

    @Test
    void the_second_report_is_voted_on_again() {
        reportedAgain()
                .when(new HoldSatisfactionVote(CASE, null, WINTER, tally(0, 0, 30), day("12-10")))
                .the(SatisfactionVoteHeld.class);
    }

    private static Scenario reported() {
        return after(until(SubmitHandlingReport.class));
    }

    private static Scenario dissatisfied() {
        return reported().and(vote(tally(0, 0, 30), day("09-20")));
    }

    private static Scenario reportedAgain() {
        return reported()
                .and(new PublishReport(CASE, PAPERS, "公报", "5", day("09-10")), vote(tally(0, 0, 30), day("09-20")))
                .and(new OrderReRectification(CASE, List.of(BINS), "r", null, null, null, day("09-21")))
                .and(result(BINS, day("10-10")), new AcceptItem(CASE, BINS, "o", day("10-12")))
                .and(new CloseItem(CASE, BINS, "c", day("10-13")))
                .and(
                        new SendHandlingReportDraft(CASE, null, "s", day("11-01")),
                        new CommentHandlingReport(CASE, null, "c", true, day("11-05")),
                        handlingReport(day("12-01"), BINS));
    }

    private static VoteTally tally(int satisfied, int basically, int dissatisfied) {
        int valid = satisfied + basically + dissatisfied;
        return new VoteTally(30, 30, valid, 30 - valid, satisfied, basically, dissatisfied, 0);
    }

    private static HoldSatisfactionVote vote(VoteTally tally, LocalDate on) {
        return new HoldSatisfactionVote(CASE, null, AUTUMN, tally, on);
    }
}
