package org.duban.command.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.duban.command.scenario.Acts.assigned;
import static org.duban.command.scenario.Acts.submitted;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.BINS;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.assign;
import static org.duban.command.scenario.Story.before;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.open;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.command.Actor;
import org.duban.command.CaseCommand;
import org.duban.command.Command;
import org.duban.command.CommandRefused;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.command.CommonRule;
import org.duban.command.handling.ItemCommand.AcceptItem;
import org.duban.command.handling.ItemCommand.AcknowledgeItem;
import org.duban.command.handling.ItemCommand.AssignItem;
import org.duban.command.handling.OpinionCommand.ApproveOpinionLetter;
import org.duban.command.scenario.Samples;
import org.duban.command.scenario.Town;
import org.duban.command.suggestion.SuggestionCommand;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.handling.ItemEvent.ItemAcknowledged;
import org.duban.events.handling.OpinionEvent.OpinionLetterApproved;
import org.duban.events.lawinspection.PreparationEvent.InspectionPlanned;
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AuthorizationTest {

    static Stream<Arguments> every_command_and_role() {
        return Commands.all().stream().flatMap(type -> Stream.of(Role.values()).map(role -> Arguments.of(type, role)));
    }

    @ParameterizedTest
    @MethodSource("every_command_and_role")
    void a_command_needs_one_of_its_roles(CommandType type, Role role) {
        Command command = Samples.of(type.type());
        Actor actor = Town.actor("someone", null, role);

        if (type.roles().contains(role)) {
            assertThatCode(() -> Authorization.ofRole(command, actor)).doesNotThrowAnyException();
        } else {
            assertThatCode(() -> Authorization.ofRole(command, actor))
                    .isInstanceOfSatisfying(
                            CommandRefused.class,
                            refused -> assertThat(refused.rule()).isEqualTo(CommonRule.ROLE_MISSING));
        }
    }

    @Test
    void beside_noting_what_they_read_auditors_may_give_no_command_and_deputies_only_those_about_their_suggestions() {
        assertThat(Commands.all())
                .filteredOn(type -> type.roles().contains(Role.AUDITOR))
                .extracting(CommandType::name)
                .containsExactly("note-reading");
        assertThat(Commands.all())
                .filteredOn(type -> type.roles().contains(Role.DEPUTY))
                .filteredOn(type -> !type.name().equals("note-reading"))
                .isNotEmpty()
                .allMatch(type -> SuggestionCommand.class.isAssignableFrom(type.type()));
    }

    @Test
    void an_administrator_has_no_part_in_cases() {
        assertThat(Commands.all())
                .filteredOn(type -> type.roles().contains(Role.ADMIN))
                .noneMatch(type -> CaseCommand.class.isAssignableFrom(type.type()))
                .extracting(CommandType::name)
                .containsExactlyInAnyOrder(
                        "register-unit",
                        "rename-unit",
                        "merge-unit",
                        "split-unit",
                        "end-unit",
                        "register-account",
                        "move-account",
                        "assign-role",
                        "take-back-role",
                        "disable-account",
                        "enable-account",
                        "reset-password",
                        "register-person",
                        "correct-event",
                        "skip-notice",
                        "note-reading");
    }

    @Test
    void the_supervised_never_judge_their_own_work() {
        Set<Role> supervised = EnumSet.of(Role.OFFICE, Role.DEPARTMENT);

        assertThat(Stream.of("accept-item", "reject-item", "close-item", "grant-item-extension", "correct-event"))
                .map(name -> Commands.named(name).orElseThrow().roles())
                .noneMatch(roles -> roles.stream().anyMatch(supervised::contains));
    }

    @Test
    void a_clerk_opens_a_case_for_any_committee() {
        after().by(Town.CLERK).when(open(Linkage.NONE, Secrecy.PUBLIC)).the(InspectionPlanned.class);
    }

    @Test
    void another_committee_does_not_accept_the_result() {
        submitted().by(Town.OTHER_COMMITTEE).when(accept()).thenRefused(CommonRule.NOT_YOUR_UNIT);
    }

    @Test
    void another_unit_does_not_take_the_item_on() {
        assigned().by(Town.department(Town.HOUSING)).when(acknowledge()).thenRefused(CommonRule.NOT_YOUR_UNIT);
    }

    @Test
    void a_department_without_a_unit_takes_nothing_on() {
        assigned().by(Town.department(null)).when(acknowledge()).thenRefused(CommonRule.NOT_YOUR_UNIT);
    }

    @Test
    void the_lead_unit_takes_the_item_on() {
        assigned().by(Town.department(Town.GREENING)).when(acknowledge()).the(ItemAcknowledged.class);
    }

    @Test
    void another_organs_office_does_not_assign_the_item() {
        after(before(AssignItem.class))
                .by(Town.COURT_OFFICE)
                .when(assign(BINS, Town.GREENING, null))
                .thenRefused(CommonRule.NOT_YOUR_UNIT);
    }

    @Test
    void a_unit_does_not_accept_its_own_work() {
        submitted()
                .by(Town.actor("other", Town.GREENING, Role.COMMITTEE, Role.DIRECTOR))
                .when(accept())
                .thenRefused(CommonRule.NOT_YOUR_UNIT);
    }

    @Test
    void someone_else_of_the_committee_approves_what_one_drafted() {
        after(before(ApproveOpinionLetter.class))
                .by(Town.actor("both", Town.ENVIRONMENT, Role.COMMITTEE, Role.DIRECTOR))
                .when(new ApproveOpinionLetter(CASE, Town.CHAIRS, "s", day("06-02")))
                .the(OpinionLetterApproved.class);
    }

    private static AcceptItem accept() {
        return new AcceptItem(CASE, BINS, "好", day("08-20"));
    }

    private static AcknowledgeItem acknowledge() {
        return new AcknowledgeItem(CASE, BINS, day("06-12"));
    }
}
