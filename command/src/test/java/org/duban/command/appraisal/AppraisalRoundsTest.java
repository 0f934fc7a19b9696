package org.duban.command.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.duban.command.Command;
import org.duban.command.CommonRule;
import org.duban.command.steps.FormStory;
import org.duban.events.appraisal.AppraisalEvent.AppraisalVoteHeld;
import org.junit.jupiter.api.Test;

/** What follows when members are not satisfied with a duty report. */
class AppraisalRoundsTest {

    private static final String TALLY = "\"tally\": {\"issued\": 32, \"collected\": 32, \"valid\": 32, \"invalid\": 0,"
            + " \"satisfied\": 5, \"basicallySatisfied\": 10, \"dissatisfied\": 17, \"abstained\": 0}";
    private static final String AGAIN = "\"session\": {\"meeting\": \"standing-28\", \"members\": 35, \"present\": 32},"
            + " \"occurredOn\": \"2024-08-28\"";
    private static final FormStory DELIBERATED = FormStory.after("appraisal", "deliberate-on-duty-report");
    private static final FormStory ONCE = DELIBERATED.and("clerk", DELIBERATED.like("vote-on-appraisal", TALLY));
    private static final FormStory REPORTED = ONCE.and("office", report("2024-08-15", "徐绿容〔2024〕33号"));
    private static final FormStory AGAIN_HEARD = REPORTED.and("clerk", REPORTED.like("hear-duty-report", AGAIN))
            .and("clerk", REPORTED.like("deliberate-on-duty-report", AGAIN));
    private static final Command SECOND_VOTE = DELIBERATED.like("vote-on-appraisal", TALLY + ", " + AGAIN);

    @Test
    void after_the_first_dissatisfied_vote_the_official_reports_again_within_three_months() {
        AppraisalVoteHeld vote =
                DELIBERATED.by("clerk").when(DELIBERATED.like("vote-on-appraisal", TALLY), AppraisalVoteHeld.class);

        assertThat(Objects.requireNonNull(vote.redoBy()).dueOn()).isEqualTo(LocalDate.of(2024, 8, 29));
    }

    @Test
    void after_the_second_one_nobody_is_asked_for_a_third_report() {
        AppraisalVoteHeld vote = AGAIN_HEARD.by("clerk").when(SECOND_VOTE, AppraisalVoteHeld.class);

        assertThat(vote.redoBy()).isNull();
        AGAIN_HEARD
                .and("clerk", SECOND_VOTE)
                .by("office")
                .refuses(report("2024-09-02", "徐绿容〔2024〕34号"), CommonRule.STEP_ALREADY_TAKEN);
    }

    private static Command report(String on, String documentNo) {
        return DELIBERATED.like(
                "submit-duty-report", "\"occurredOn\": \"" + on + "\", \"documentNo\": \"" + documentNo + "\"");
    }
}
