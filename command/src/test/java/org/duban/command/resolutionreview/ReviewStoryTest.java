package org.duban.command.resolutionreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.resolutionreview.ReviewStory.CASE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.command.Forms;
import org.duban.command.casefile.CaseState;
import org.duban.command.data.DataFile;
import org.duban.command.duty.Duty;
import org.duban.command.resolutionreview.ReviewStory.Line;
import org.duban.command.workreport.CommandTexts;
import org.duban.command.workreport.Town;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A whole check of a resolution, from the yearly plan to the end of the resolution's term. */
class ReviewStoryTest {

    private static final Town END = ReviewStory.told().town();

    /** Worked out by hand: 22 and 29 November 2023 are Wednesdays, 4 December is a Monday, 26 February 2024 is one. */
    private static final List<String> OWED = List.of(
            "EXECUTION_REPORT:government ORGAN_OFFICE GOVERNMENT 2023-08-31 met 2023-08-25",
            "EXECUTION_REPORT:court ORGAN_OFFICE COURT 2023-08-31 met 2023-09-04",
            "FINAL_EXECUTION_REPORT:government ORGAN_OFFICE GOVERNMENT 2025-12-31 met 2025-12-19",
            "FINAL_EXECUTION_REPORT:court ORGAN_OFFICE COURT 2025-12-31 met 2026-01-05",
            "OPINION_COMPILE COMMITTEE social-committee 2023-11-29 met 2023-11-27",
            "OPINION_DELIVER:government GENERAL_OFFICE general-office 2023-12-11 met 2023-12-06",
            "OPINION_DELIVER:court GENERAL_OFFICE general-office 2023-12-11 met 2023-12-07",
            "HANDLING_REPORT:government ORGAN_OFFICE GOVERNMENT 2024-03-06 met 2024-03-05",
            "ITEM_ASSIGNMENT:community-stations ORGAN_OFFICE GOVERNMENT none met 2023-12-11",
            "HANDLING_REPORT:court ORGAN_OFFICE COURT 2024-03-07 met 2024-03-07",
            "ITEM_ASSIGNMENT:reasoned-judgments ORGAN_OFFICE COURT none met 2023-12-12",
            "RECTIFICATION_ITEM:community-stations UNIT civil-affairs 2024-03-06 met 2024-02-20",
            "RECTIFICATION_ITEM:reasoned-judgments UNIT civil-bench 2024-03-07 met 2024-02-21",
            "REVIEW:community-stations COMMITTEE social-committee none met 2024-02-22",
            "REVIEW:reasoned-judgments COMMITTEE social-committee none met 2024-02-23",
            "REPORT_COMMENT:government-1-1 COMMITTEE social-committee 2024-03-04 met 2024-02-29",
            "REPORT_COMMENT:court-1-1 COMMITTEE social-committee 2024-03-05 met 2024-03-01",
            "DEPUTY_NOTICE GENERAL_OFFICE general-office none met 2024-03-13",
            "PUBLICATION GENERAL_OFFICE general-office none met 2024-03-15");

    @Test
    void the_case_is_closed_when_the_last_organ_has_reported_at_the_end_of_the_term() {
        CaseState state = Objects.requireNonNull(END.findCase(CASE));

        assertThat(state.form()).isEqualTo(ResolutionReviews.FORM);
        assertThat(state.handling().closedOn()).isEqualTo("2026-01-12");
    }

    @Test
    void the_duties_are_those_worked_out_by_hand() {
        assertThat(END.duties(CASE).all()).extracting(ReviewStoryTest::told).containsExactlyInAnyOrderElementsOf(OWED);
    }

    @Test
    void the_story_takes_every_step_of_the_form() {
        assertThat(ReviewStory.all())
                .extracting(Line::name)
                .containsAll(Commands.all().stream()
                        .filter(type -> ResolutionReviewCommand.class.isAssignableFrom(type.type()))
                        .map(CommandType::name)
                        .toList());
    }

    @Test
    void every_example_is_a_command_of_the_form() {
        JsonNode examples =
                DataFile.beside(ResolutionReviews.class, "examples.json").as(JsonNode.class);

        assertThat(examples.properties())
                .allSatisfy(example -> assertThat(CommandTexts.read(
                                example.getKey(), example.getValue().toString()))
                        .isInstanceOf(ResolutionReviewCommand.class));
    }

    @Test
    void it_is_on_the_table_of_contents() {
        assertThat(Forms.CASES).contains(ResolutionReviews.FORM);
    }

    private static String told(Duty duty) {
        LocalDate due = duty.due().dueOn();
        return "%s %s %s %s %s"
                .formatted(
                        duty.id(),
                        duty.by().kind(),
                        duty.by().id(),
                        due == null ? "none" : due,
                        duty.metOn() == null ? "open" : "met " + duty.metOn());
    }
}
