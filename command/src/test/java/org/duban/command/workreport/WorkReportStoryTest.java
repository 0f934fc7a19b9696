package org.duban.command.workreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.command.data.DataFile;
import org.duban.command.duty.Duty;
import org.duban.command.duty.DutyTerm;
import org.duban.command.duty.End;
import org.duban.command.workreport.WorkReportStory.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A whole special work report, from the yearly plan to the closed case. */
class WorkReportStoryTest {

    @Test
    void each_command_leads_to_the_events_that_the_story_says() {
        Town town = Town.empty();
        for (Step step : WorkReportStory.read().steps()) {
            assertThat(town.when(step.command()))
                    .as("%s", step.command())
                    .extracting(event -> event.getClass().getSimpleName())
                    .isEqualTo(step.events());
            town = town.after(step.command());
        }
    }

    @Test
    void the_duties_are_those_worked_out_by_hand() {
        List<String> table = WorkReportStory.text("duties.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();

        assertThat(WorkReportStory.atItsEnd().duties(WorkReportStory.CASE).terms())
                .extracting(WorkReportStoryTest::row)
                .isEqualTo(table);
    }

    @Test
    void the_story_meets_every_step_of_the_form() {
        List<String> told =
                WorkReportStory.read().steps().stream().map(Step::name).toList();

        assertThat(Commands.all())
                .filteredOn(type -> WorkReportCommand.class.isAssignableFrom(type.type()))
                .extracting(CommandType::name)
                .filteredOn(name -> !told.contains(name))
                .containsExactly("cancel-work-report");
    }

    @Test
    void every_example_is_a_command() {
        JsonNode examples = DataFile.beside(WorkReports.class, "examples.json").as(JsonNode.class);

        assertThat(examples.properties())
                .allSatisfy(example -> assertThat(CommandTexts.read(
                                example.getKey(), example.getValue().toString()))
                        .isInstanceOf(WorkReportCommand.class));
    }

    private static String row(DutyTerm term) {
        Duty duty = term.duty();
        LocalDate due = duty.due().dueOn();
        return "%s | %s %s | %s | %s"
                .formatted(
                        duty.id(),
                        duty.by().kind(),
                        duty.by().id(),
                        due == null ? "none" : due,
                        outcome(duty, term.end(), due));
    }

    private static String outcome(Duty duty, @Nullable End end, @Nullable LocalDate due) {
        LocalDate met = duty.metOn();
        if (met == null) {
            return end == null ? "open" : end.cause().name().toLowerCase(Locale.ROOT) + " " + end.on();
        }
        boolean late = due != null && met.isAfter(due);
        return "met " + met + (late ? ", " + ChronoUnit.DAYS.between(due, met) + " days late" : "");
    }
}
