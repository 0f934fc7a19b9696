package org.duban.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.duban.command.desk.ItemRefusals.assigned;
import static org.duban.command.desk.ItemRefusals.submitted;
import static org.duban.command.desk.Scenario.after;
import static org.duban.command.desk.Story.BINS;
import static org.duban.command.desk.Story.CASE;
import static org.duban.command.desk.Story.assign;
import static org.duban.command.desk.Story.before;
import static org.duban.command.desk.Story.day;
import static org.duban.command.desk.Story.open;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.command.Actor;
import org.duban.command.Command;
import org.duban.command.CommandRefused;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.command.CommonRule;
import org.duban.command.handling.ItemCommand.AcceptItem;
import org.duban.command.handling.ItemCommand.AcknowledgeItem;
import org.duban.command.handling.ItemCommand.AssignItem;
import org.duban.command.handling.OpinionCommand.ApproveOpinionLetter;
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
        Actor actor = TestDirectory.actor("someone", null, role);

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
    void deputies_and_auditors_may_give_no_command() {
        assertThat(Commands.all())
                .noneMatch(type ->
                        type.roles().contains(Role.DEPUTY) || type.roles().contains(Role.AUDITOR));
    }

    @Test
    void an_administrator_has_no_part_in_cases() {
        assertThat(Commands.all())
                .filteredOn(type -> type.roles().contains(Role.ADMIN))
                .extracting(CommandType::name)
                .containsExactlyInAnyOrder("register-unit", "register-account", "assign-role", "disable-account");
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
        after().by(TestDirectory.CLERK).when(open(Linkage.NONE, Secrecy.PUBLIC)).the(InspectionPlanned.class);
    }

    @Test
    void another_committee_does_not_accept_the_result() {
        submitted().by(TestDirectory.OTHER_COMMITTEE).when(accept()).thenRefused(CommonRule.NOT_YOUR_UNIT);
    }

    @Test
    void another_unit_does_not_take_the_item_on() {
        assigned()
                .by(TestDirectory.department(TestDirectory.HOUSING))
                .when(acknowledge())
                .thenRefused(CommonRule.NOT_YOUR_UNIT);
    }

    @Test
    void a_department_without_a_unit_takes_nothing_on() {
        assigned().by(TestDirectory.department(null)).when(acknowledge()).thenRefused(CommonRule.NOT_YOUR_UNIT);
    }

    @Test
    void the_lead_unit_takes_the_item_on() {
        assigned()
                .by(TestDirectory.department(TestDirectory.GREENING))
                .when(acknowledge())
                .the(ItemAcknowledged.class);
    }

    @Test
    void another_organs_office_does_not_assign_the_item() {
        after(before(AssignItem.class))
                .by(TestDirectory.COURT_OFFICE)
                .when(assign(BINS, TestDirectory.GREENING, null))
                .thenRefused(CommonRule.NOT_YOUR_UNIT);
    }

    @Test
    void a_unit_does_not_accept_its_own_work() {
        submitted()
                .by(TestDirectory.actor("other", TestDirectory.GREENING, Role.COMMITTEE, Role.DIRECTOR))
                .when(accept())
                .thenRefused(CommonRule.NOT_YOUR_UNIT);
    }

    @Test
    void someone_else_of_the_committee_approves_what_one_drafted() {
        after(before(ApproveOpinionLetter.class))
                .by(TestDirectory.actor("both", TestDirectory.ENVIRONMENT, Role.COMMITTEE, Role.DIRECTOR))
                .when(new ApproveOpinionLetter(CASE, "m", "s", day("06-02")))
                .the(OpinionLetterApproved.class);
    }

    private static AcceptItem accept() {
        return new AcceptItem(CASE, BINS, "好", day("08-20"));
    }

    private static AcknowledgeItem acknowledge() {
        return new AcknowledgeItem(CASE, BINS, day("06-12"));
    }
}
