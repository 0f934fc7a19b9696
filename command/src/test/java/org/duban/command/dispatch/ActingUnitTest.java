package org.duban.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.duban.command.scenario.Story.BINS;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.result;
import static org.duban.command.scenario.Story.until;

import java.nio.file.Path;
import java.util.List;
import org.duban.command.Command;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Rule;
import org.duban.command.Sender;
import org.duban.command.account.AccountCommand.AssignRole;
import org.duban.command.account.AccountCommand.MoveAccount;
import org.duban.command.account.AccountCommand.RegisterAccount;
import org.duban.command.handling.ItemCommand.AcceptItem;
import org.duban.command.handling.ItemCommand.AcknowledgeItem;
import org.duban.command.handling.ItemCommand.ReportProgress;
import org.duban.command.handling.ItemCommand.SubmitItemResult;
import org.duban.command.scenario.Town;
import org.duban.command.unit.UnitCommand.EndUnit;
import org.duban.command.unit.UnitCommand.MergeUnit;
import org.duban.command.unit.UnitCommand.SplitUnit;
import org.duban.events.AccountName;
import org.duban.events.Principal;
import org.duban.events.Role;
import org.duban.events.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who acts in the name of a unit that is no more. */
class ActingUnitTest {

    private static final AccountName MARKET = new AccountName("market");
    private static final ReportProgress PROGRESS = new ReportProgress(CASE, BINS, "p", day("08-11"));

    private WorkingGateway office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = WorkingGateway.begun(folder);
        office.bySystem(new RegisterAccount(MARKET, "m", Town.MARKETS, null, null, Town.FOUNDED));
        office.bySystem(new AssignRole(MARKET, Role.DEPARTMENT, Town.FOUNDED));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void nobody_acts_for_a_unit_that_ended() {
        office.tell(until(AcknowledgeItem.class));
        office.bySystem(new EndUnit(Town.MARKETS, "r", day("06-30")));

        assertThat(refusal(PROGRESS, Sender.of("market"))).isEqualTo(CommonRule.ACTING_UNIT_OVER);
        assertThat(refusal(PROGRESS, onPaper(Town.MARKETS))).isEqualTo(CommonRule.ACTING_UNIT_OVER);
    }

    @Test
    void nobody_reviews_for_a_committee_that_ended() {
        office.tell(until(SubmitItemResult.class));
        AccountName reviewer = new AccountName("reviewer");
        office.bySystem(new RegisterAccount(reviewer, "r", Town.FINANCE, null, null, Town.FOUNDED));
        office.bySystem(new AssignRole(reviewer, Role.COMMITTEE, Town.FOUNDED));
        office.bySystem(new EndUnit(Town.FINANCE, "r", day("06-30")));

        assertThat(refusal(new AcceptItem(CASE, BINS, "o", day("08-20")), Sender.of("reviewer")))
                .isEqualTo(CommonRule.ACTING_UNIT_OVER);
    }

    @Test
    void who_acted_for_a_unit_that_was_split_is_moved_to_a_part_first() {
        office.tell(until(AcknowledgeItem.class));
        office.bySystem(new SplitUnit(Town.MARKETS, List.of(Town.HOUSING, Town.GREENING), "r", day("06-30")));

        assertThat(refusal(PROGRESS, Sender.of("market"))).isEqualTo(CommonRule.ACTING_UNIT_OVER);
        office.bySystem(new MoveAccount(MARKET, Town.GREENING, "r", day("06-30")));
        office.gateway.send(PROGRESS, Sender.of("market"));
    }

    @Test
    void after_a_merger_the_act_is_the_successors() {
        office.tell(until(AcknowledgeItem.class));
        office.bySystem(new MergeUnit(Town.MARKETS, Town.HOUSING, "r", day("06-30")));
        office.bySystem(new MergeUnit(Town.HOUSING, Town.GREENING, "r", day("07-01")));

        office.gateway.send(PROGRESS, Sender.of("market"));
        assertThat(office.recorded().getLast().meta().principal()).isEqualTo(unit(Town.GREENING));
        office.gateway.send(result(BINS, day("08-12")), onPaper(Town.MARKETS));
        assertThat(office.recorded().getLast().meta().principal()).isEqualTo(unit(Town.GREENING));
    }

    @Test
    void a_paper_from_before_a_merger_is_still_the_units_own() {
        office.tell(until(AcknowledgeItem.class));
        office.bySystem(new MergeUnit(Town.GREENING, Town.HOUSING, "r", day("08-30")));

        office.gateway.send(PROGRESS, onPaper(Town.GREENING));
        assertThat(office.recorded().getLast().meta().principal()).isEqualTo(unit(Town.GREENING));
    }

    @Test
    void who_keeps_accounts_goes_on_when_his_own_unit_ends() {
        AccountName keeper = new AccountName("keeper");
        office.bySystem(new RegisterAccount(keeper, "k", Town.STREET, null, null, Town.FOUNDED));
        office.bySystem(new AssignRole(keeper, Role.ADMIN, Town.FOUNDED));
        office.bySystem(new EndUnit(Town.STREET, "r", day("06-30")));

        office.gateway.send(new MoveAccount(keeper, Town.GENERAL_OFFICE, "r", day("07-01")), Sender.of("keeper"));
    }

    @Test
    void who_acts_for_a_unit_acts_in_its_name_whichever_person_it_is() {
        office.tell(until(AcknowledgeItem.class));
        AccountName gardener = new AccountName("greening-wang");
        office.bySystem(new RegisterAccount(gardener, "w", Town.GREENING, Town.MAYOR, null, Town.FOUNDED));
        office.bySystem(new AssignRole(gardener, Role.DEPARTMENT, Town.FOUNDED));

        office.gateway.send(PROGRESS, Sender.of("greening-wang"));
        assertThat(office.recorded().getLast().meta().principal()).isEqualTo(unit(Town.GREENING));
    }

    private static Sender onPaper(UnitId unit) {
        return WorkingGateway.onBehalf("clerk", unit(unit));
    }

    private static Principal unit(UnitId unit) {
        return new Principal(Principal.Kind.UNIT, unit.value());
    }

    private Rule refusal(Command command, Sender sender) {
        return catchThrowableOfType(CommandRefused.class, () -> office.gateway.send(command, sender))
                .rule();
    }
}
