package org.duban.command.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.account.AccountRefusals.DAY;
import static org.duban.command.account.AccountRefusals.account;
import static org.duban.command.account.AccountRefusals.role;
import static org.duban.command.account.AccountRefusals.takeBack;
import static org.duban.command.scenario.Scenario.after;

import java.time.LocalDate;
import org.duban.command.CommonRule;
import org.duban.command.account.AccountCommand.AssignRole;
import org.duban.command.account.AccountCommand.DisableAccount;
import org.duban.command.account.AccountCommand.EnableAccount;
import org.duban.command.account.AccountCommand.MoveAccount;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Town;
import org.duban.command.unit.UnitCommand.EndUnit;
import org.duban.events.AccountName;
import org.duban.events.Body;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.UnitId;
import org.duban.events.account.AccountEvent.AccountEnabled;
import org.duban.events.account.AccountEvent.AccountMoved;
import org.duban.events.account.AccountEvent.AccountRegistered;
import org.duban.events.account.AccountEvent.RoleAssigned;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AccountsTest {

    private static final AccountName DEPARTMENT = new AccountName("department");
    private static final AccountName CLERK = new AccountName("clerk");

    @Test
    void an_account_is_a_units_a_persons_a_bodys_or_nobodys_and_a_units_may_name_the_person() {
        after().when(account("a", Town.GREENING, null, null)).the(AccountRegistered.class);
        after().when(account("a", null, Town.ZHANG, null)).the(AccountRegistered.class);
        after().when(account("a", null, null, Body.CHAIRPERSONS_MEETING)).the(AccountRegistered.class);
        after().when(account("a", null, null, null)).the(AccountRegistered.class);
        after().when(account("a", Town.GREENING, Town.MAYOR, null)).the(AccountRegistered.class);
        after().when(account("a", Town.GREENING, null, Body.CHAIRPERSONS_MEETING))
                .thenRefused(AccountRule.ACCOUNT_OF_TWO);
    }

    @Test
    void what_an_account_belongs_to_is_on_the_registers() {
        after().when(account("a", new UnitId("nowhere"), null, null)).thenRefused(CommonRule.UNIT_UNKNOWN);
        after().when(account("a", null, new PersonId("nobody"), null)).thenRefused(CommonRule.PERSON_UNKNOWN);
        after(new EndUnit(Town.MARKETS, "r", DAY))
                .when(account("a", Town.MARKETS, null, null))
                .thenRefused(CommonRule.UNIT_OVER);
    }

    @Test
    void dubans_own_name_is_nobodys() {
        after().when(account("system", null, null, null)).thenRefused(AccountRule.ACCOUNT_EXISTS);
    }

    @Test
    void an_account_moves_to_another_unit_of_a_kind_that_its_roles_need() {
        after().when(move(DEPARTMENT, Town.HOUSING)).then(new AccountMoved(DEPARTMENT, Town.HOUSING, "r", DAY));
        after().when(move(DEPARTMENT, Town.ENVIRONMENT)).thenRefused(AccountRule.UNIT_NEEDED_FOR_ROLE);
        after().when(move(DEPARTMENT, null)).thenRefused(AccountRule.UNIT_NEEDED_FOR_ROLE);
        after().when(move(CLERK, null)).the(AccountMoved.class);
    }

    @Test
    void an_account_is_not_moved_to_where_it_is() {
        after().when(move(DEPARTMENT, Town.GREENING)).thenRefused(CommonRule.CHANGES_NOTHING);
        after(move(CLERK, null)).when(move(CLERK, null)).thenRefused(CommonRule.CHANGES_NOTHING);
    }

    @Test
    void an_account_moves_to_a_unit_that_is_there() {
        after().when(move(CLERK, new UnitId("nowhere"))).thenRefused(CommonRule.UNIT_UNKNOWN);
        after(new EndUnit(Town.MARKETS, "r", DAY))
                .when(move(DEPARTMENT, Town.MARKETS))
                .thenRefused(CommonRule.UNIT_OVER);
    }

    @Test
    void an_account_of_a_body_moves_nowhere() {
        after(account("chairs", null, null, Body.CHAIRPERSONS_MEETING))
                .when(move(new AccountName("chairs"), Town.GREENING))
                .thenRefused(AccountRule.ACCOUNT_OF_TWO);
    }

    @Test
    void nobody_is_of_two_sides_with_two_accounts() {
        Scenario two = after(
                account("one", Town.GENERAL_OFFICE, Town.MAYOR, null),
                role("one", Role.CLERK),
                account("two", Town.GREENING, Town.MAYOR, null));
        DisableAccount leave = new DisableAccount(new AccountName("one"), "r", DAY);
        EnableAccount back = new EnableAccount(new AccountName("one"), "r", DAY);

        two.when(role("two", Role.DEPARTMENT)).thenRefused(AccountRule.ROLES_INCOMPATIBLE);
        two.and(leave).when(role("two", Role.DEPARTMENT)).the(RoleAssigned.class);
        two.and(leave, role("two", Role.DEPARTMENT)).when(back).thenRefused(AccountRule.ROLES_INCOMPATIBLE);
        two.and(leave).when(back).the(AccountEnabled.class);
    }

    @Test
    void a_role_that_was_taken_back_is_gone_and_may_be_assigned_again() {
        Scenario taken = after(takeBack("department", Role.DEPARTMENT));

        assertThat(taken.entry(Accounts.REGISTER, "department").roles()).isEmpty();
        taken.when(role("department", Role.DEPARTMENT)).the(RoleAssigned.class);
    }

    @Test
    void nobody_takes_a_role_back_from_himself() {
        after().when(takeBack("admin", Role.ADMIN)).thenRefused(AccountRule.OWN_ACCOUNT);
    }

    @Test
    void a_disabled_account_keeps_its_roles_for_when_it_is_enabled_again() {
        Scenario disabled = after(new DisableAccount(CLERK, "r", DAY));
        Account back = disabled.and(new EnableAccount(CLERK, "r", DAY)).entry(Accounts.REGISTER, "clerk");

        assertThat(disabled.entry(Accounts.REGISTER, "clerk").disabled()).isTrue();
        assertThat(disabled.entry(Accounts.REGISTER, "clerk").roles()).containsExactly(Role.CLERK);
        assertThat(back.disabled()).isFalse();
        assertThat(back.roles()).containsExactly(Role.CLERK);
    }

    @Test
    void a_disabled_account_is_left_as_it_is() {
        Scenario disabled = after(new DisableAccount(CLERK, "r", DAY));

        disabled.when(takeBack("clerk", Role.CLERK)).thenRefused(AccountRule.ACCOUNT_DISABLED);
        disabled.when(move(CLERK, null)).thenRefused(AccountRule.ACCOUNT_DISABLED);
        disabled.when(new DisableAccount(CLERK, "r", DAY)).thenRefused(AccountRule.ACCOUNT_DISABLED);
    }

    @ParameterizedTest
    @CsvSource({"CLERK, DIRECTOR", "COMMITTEE, DEPUTY", "OFFICE, DEPARTMENT"})
    void the_roles_of_one_side_go_together(Role one, Role other) {
        UnitId unit = one == Role.OFFICE ? Town.GOVERNMENT : Town.ENVIRONMENT;

        after(account("a", unit, null, null), role("a", one))
                .when(role("a", other))
                .the(RoleAssigned.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLERK", "DIRECTOR", "DEPUTY", "AUDITOR", "ADMIN"})
    void what_supervises_or_keeps_accounts_does_not_sit_in_a_supervised_organ(Role role) {
        after().when(role("gardener", role)).thenRefused(AccountRule.ROLE_NOT_OF_ORGAN);
        after(account("a", null, null, null), role("a", role))
                .when(move(new AccountName("a"), Town.GOVERNMENT))
                .thenRefused(AccountRule.ROLE_NOT_OF_ORGAN);
        after(account("a", Town.GENERAL_OFFICE, null, null))
                .when(role("a", role))
                .the(RoleAssigned.class);
    }

    @ParameterizedTest
    @CsvSource({"CLERK, OFFICE", "CLERK, AUDITOR", "CLERK, ADMIN", "AUDITOR, ADMIN", "DEPARTMENT, AUDITOR"})
    void nobody_is_of_two_sides(Role one, Role other) {
        UnitId unit = one == Role.DEPARTMENT ? Town.GOVERNMENT : Town.GENERAL_OFFICE;

        after(account("a", unit, null, null), role("a", one))
                .when(role("a", other))
                .thenRefused(AccountRule.ROLES_INCOMPATIBLE);
    }

    private static MoveAccount move(AccountName account, @Nullable UnitId unit) {
        return new MoveAccount(account, unit, "r", DAY);
    }

    @Test
    void nothing_happens_to_an_account_before_it_was_registered() {
        LocalDate before = LocalDate.of(1990, 1, 1);

        after().when(new DisableAccount(DEPARTMENT, "r", before)).thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
        after().when(new AssignRole(CLERK, Role.DIRECTOR, before)).thenRefused(CommonRule.BEFORE_PREVIOUS_STEP);
    }
}
