package org.duban.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.scenario.Story.day;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.duban.command.Command;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.command.documentreview.DocumentReviewCommand.AnnulDocument;
import org.duban.command.finance.FinanceCommand.OpenFinanceMatter;
import org.duban.command.finance.FinanceCommand.RecordBudgetAdoption;
import org.duban.command.meeting.MeetingCommand.ScheduleMeeting;
import org.duban.command.person.PersonCommand.EndDeputyService;
import org.duban.command.scenario.Town;
import org.duban.command.seat.SeatCommand.VacateSeat;
import org.duban.command.stream.StreamState;
import org.duban.events.CaseId;
import org.duban.events.MeetingId;
import org.duban.events.Secrecy;
import org.duban.events.finance.FinanceEvent.FinanceKind;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.events.person.PersonEvent.Ground;
import org.duban.events.person.PersonEvent.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What very command rests on which provisions, where those of its kind speak of different cases. */
class VeryBasisTest {

    static final List<Command> EACH = Stream.of(
                    Arrays.stream(Ground.values()).flatMap(ground -> Stream.of(vacated(ground), ended(ground))),
                    Arrays.stream(MeetingKind.values()).map(VeryBasisTest::scheduled),
                    Arrays.stream(FinanceKind.values()).map(VeryBasisTest::opened))
            .flatMap(commands -> commands)
            .map(Command.class::cast)
            .toList();

    @ParameterizedTest
    @FieldSource("EACH")
    void rests_on_a_part_of_what_its_kind_rests_on(Command command) {
        assertThat(provisions(Commands.of(command).basis())).containsAll(provisions(recorded(command)));
    }

    @Test
    void only_a_resignation_rests_on_the_article_on_resignations() {
        for (Ground ground : Ground.values()) {
            assertThat(provisions(recorded(vacated(ground))).contains("Elec §55"))
                    .as(ground.name())
                    .isEqualTo(ground == Ground.RESIGNED);
            assertThat(recorded(ended(ground))).isEqualTo(recorded(vacated(ground)));
        }
        assertThat(recorded(vacated(Ground.DIED))).isEqualTo("Dep25 §62");
        assertThat(recorded(vacated(Ground.TERM_OVER))).isEqualTo("DD");
    }

    @Test
    void a_meeting_rests_on_the_article_on_its_body() {
        assertThat(recorded(scheduled(MeetingKind.CHAIRPERSONS))).isEqualTo("Org §54");
        assertThat(recorded(scheduled(MeetingKind.CONGRESS))).isEqualTo("Org §14");
    }

    @Test
    void a_matter_of_finance_rests_on_the_article_on_its_kind() {
        assertThat(recorded(opened(FinanceKind.BUDGET_ADJUSTMENT))).isEqualTo("S24 §22");
        assertThat(provisions(recorded(opened(FinanceKind.BUDGET_DRAFT)))).contains("Org §11");
    }

    @Test
    void powers_that_the_organic_law_names_are_no_choice_of_the_system() {
        assertThat(provisions(basis(AnnulDocument.class))).contains("Org §50", "Org §51");
        assertThat(provisions(basis(RecordBudgetAdoption.class))).containsExactly("Org §11");
    }

    private static Command vacated(Ground ground) {
        return new VacateSeat(Town.VACANT, ground, null, null, null, day("05-10"));
    }

    private static Command ended(Ground ground) {
        return new EndDeputyService(Town.MAYOR, Level.DISTRICT, ground, null, null, null, day("05-10"));
    }

    private static Command scheduled(MeetingKind kind) {
        return new ScheduleMeeting(new MeetingId("m"), kind, 17, 1, "会议", day("05-10"), null, false, day("05-01"));
    }

    private static Command opened(FinanceKind kind) {
        return new OpenFinanceMatter(new CaseId("f"), "事项", kind, 2023, Town.ENVIRONMENT, Secrecy.PUBLIC, day("05-10"));
    }

    private static String basis(Class<? extends Command> type) {
        return Commands.all().stream()
                .filter(kind -> kind.type().equals(type))
                .map(CommandType::basis)
                .findFirst()
                .orElseThrow();
    }

    /** What the record of it says, where it is the first of its stream. */
    private static String recorded(Command command) {
        return CommandProcessor.basis(command, StreamState.empty());
    }

    private static List<String> provisions(String basis) {
        return List.of(basis.split("; "));
    }
}
