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
import org.duban.command.Sender.OnBehalf;
import org.duban.command.account.AccountCommand.AssignRole;
import org.duban.command.account.AccountCommand.DisableAccount;
import org.duban.command.account.AccountCommand.RegisterAccount;
import org.duban.command.handling.ClosingCommand.PublishReport;
import org.duban.command.handling.HandlingRule;
import org.duban.command.handling.ItemCommand.AcceptItem;
import org.duban.command.handling.ItemCommand.AcknowledgeItem;
import org.duban.command.handling.ItemCommand.RejectItem;
import org.duban.command.handling.ItemCommand.SubmitItemResult;
import org.duban.command.handling.ReportCommand.SubmitHandlingPlan;
import org.duban.command.lawinspection.FieldworkCommand.TransferConcreteCase;
import org.duban.command.person.PersonCommand.EndDeputyService;
import org.duban.command.scenario.Samples;
import org.duban.command.scenario.Story;
import org.duban.command.scenario.Town;
import org.duban.command.suggestion.SuggestionReviewCommand.RateSuggestionReply;
import org.duban.events.AccountName;
import org.duban.events.EventMeta;
import org.duban.events.EventMeta.Paper;
import org.duban.events.Evidence;
import org.duban.events.PersonId;
import org.duban.events.Principal;
import org.duban.events.Role;
import org.duban.events.UnitId;
import org.duban.events.person.PersonEvent.Ground;
import org.duban.events.person.PersonEvent.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Acts of others that a clerk writes down from paper. */
class OnBehalfTest {

    private static final Principal GREENING = unit(Town.GREENING);
    private static final Principal WANG = new Principal(Principal.Kind.PERSON, Town.WANG.value());
    private static final SubmitItemResult RESULT = result(BINS, day("08-10"));
    private static final AccountName BOTH = new AccountName("both");

    private WorkingGateway office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = WorkingGateway.begun(folder);
        office.bySystem(new RegisterAccount(BOTH, "both", Town.ENVIRONMENT, null, null, Town.FOUNDED));
        office.bySystem(new AssignRole(BOTH, Role.CLERK, Town.FOUNDED));
        office.bySystem(new AssignRole(BOTH, Role.COMMITTEE, Town.FOUNDED));
        office.tell(until(AcknowledgeItem.class));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void it_is_on_record_whose_act_it_was_who_wrote_it_down_and_from_what() {
        recorded("clerk", GREENING, RESULT);

        EventMeta meta = office.recorded().getLast().meta();
        assertThat(meta.principal()).isEqualTo(GREENING);
        assertThat(meta.recordedBy()).isEqualTo("clerk");
        assertThat(meta.paper()).isEqualTo(new Paper("纸7号", Story.PHOTO));
        assertThat(meta.roles()).containsExactly(Role.DEPARTMENT);
    }

    @Test
    void an_act_of_ones_own_side_is_that_sides_and_from_no_paper() {
        office.send(RESULT);

        EventMeta meta = office.recorded().getLast().meta();
        assertThat(meta.principal()).isEqualTo(GREENING);
        assertThat(meta.recordedBy()).isEqualTo("department");
        assertThat(meta.paper()).isNull();
    }

    @Test
    void what_the_act_may_be_is_asked_of_whose_it_is() {
        refused("clerk", unit(Town.HOUSING), RESULT, CommonRule.NOT_YOUR_UNIT);
        refused(
                "clerk",
                GREENING,
                new TransferConcreteCase(CASE, "信", "信访办", day("03-20")),
                CommonRule.RECORDED_ACT_OF_OTHERS);
        refused(
                "clerk",
                GREENING,
                new PublishReport(CASE, Story.PAPERS, "公报", "5", day("09-25")),
                CommonRule.RECORDED_ACT_OF_OTHERS);
    }

    @Test
    void what_a_deputy_does_is_written_down_for_nobody() {
        Command rating = Samples.of(RateSuggestionReply.class);
        refused("clerk", unit(Town.GOVERNMENT), rating, CommonRule.RECORDED_ACT_OF_OTHERS);
    }

    @Test
    void an_organs_office_may_be_written_down_for_what_its_office_and_its_units_may_do() {
        recorded("clerk", unit(Town.GOVERNMENT), new SubmitHandlingPlan(CASE, null, "m", Town.GREENING, day("06-20")));

        assertThat(office.recorded().getLast().meta().roles()).containsExactly(Role.OFFICE, Role.DEPARTMENT);
    }

    @Test
    void only_a_clerk_writes_down_what_others_did() {
        refused("committee", GREENING, RESULT, CommonRule.RECORDED_WITHOUT_RIGHT);
        refused("department", GREENING, RESULT, CommonRule.RECORDED_WITHOUT_RIGHT);
        refused("stranger", GREENING, RESULT, CommonRule.RECORDED_WITHOUT_RIGHT);
        office.bySystem(new DisableAccount(new AccountName("clerk"), "left", day("06-30")));
        refused("clerk", GREENING, RESULT, CommonRule.RECORDED_WITHOUT_RIGHT);
    }

    @Test
    void only_organs_units_and_deputies_are_written_down_for() {
        refused("clerk", unit(Town.ENVIRONMENT), RESULT, CommonRule.RECORDED_FOR_NOBODY);
        refused("clerk", unit(Town.GENERAL_OFFICE), RESULT, CommonRule.RECORDED_FOR_NOBODY);
        refused("clerk", unit(Town.STREET), RESULT, CommonRule.RECORDED_FOR_NOBODY);
        refused(
                "clerk",
                new Principal(Principal.Kind.BODY, "CHAIRPERSONS_MEETING"),
                RESULT,
                CommonRule.RECORDED_FOR_NOBODY);
        refused("clerk", new Principal(Principal.Kind.ACCOUNT, "department"), RESULT, CommonRule.RECORDED_FOR_NOBODY);
        refused("clerk", Principal.SYSTEM, RESULT, CommonRule.RECORDED_FOR_NOBODY);
        refused("clerk", new Principal(Principal.Kind.PERSON, "mayor"), RESULT, CommonRule.RECORDED_FOR_NOBODY);
        refused("clerk", new Principal(Principal.Kind.PERSON, "nobody"), RESULT, CommonRule.PERSON_UNKNOWN);
        refused("clerk", new Principal(Principal.Kind.UNIT, "nowhere"), RESULT, CommonRule.UNIT_UNKNOWN);
    }

    @Test
    void somebody_is_a_deputy_on_the_day_of_the_act_or_not() {
        office.bySystem(
                new EndDeputyService(Town.WANG, Level.DISTRICT, Ground.MOVED_AWAY, null, null, null, day("08-10")));

        refused("clerk", WANG, result(BINS, day("08-09")), CommonRule.RECORDED_ACT_OF_OTHERS);
        refused("clerk", WANG, RESULT, CommonRule.RECORDED_FOR_NOBODY);
    }

    @Test
    void the_picture_of_the_paper_has_been_handed_in() {
        Paper lost = new Paper("纸8号", new Evidence("f".repeat(64), "lost.jpg"));
        Sender sender = new Sender("clerk", new OnBehalf(GREENING, lost), null, null, null, null, List.of(), null);

        assertThat(refusal(RESULT, sender)).isEqualTo(CommonRule.EVIDENCE_UNKNOWN);
    }

    @Test
    void who_wrote_a_result_down_does_not_review_it() {
        recorded("both", GREENING, RESULT);
        AcceptItem accept = new AcceptItem(CASE, BINS, "好", day("08-20"));
        RejectItem reject = new RejectItem(CASE, BINS, "no", null, day("08-20"));

        assertThat(refusal(accept, Sender.of("both"))).isEqualTo(HandlingRule.OWN_WORK_ACCEPTED);
        assertThat(refusal(reject, Sender.of("both"))).isEqualTo(HandlingRule.OWN_WORK_ACCEPTED);
        office.gateway.send(accept, Sender.of("committee"));
    }

    @Test
    void two_accounts_of_one_person_do_not_review_each_other() {
        account("zhang-writes", Town.GENERAL_OFFICE, Town.ZHANG, Role.CLERK);
        account("zhang-reviews", Town.ENVIRONMENT, Town.ZHANG, Role.COMMITTEE);
        account("wang-reviews", Town.ENVIRONMENT, Town.WANG, Role.COMMITTEE);
        recorded("zhang-writes", GREENING, RESULT);
        AcceptItem accept = new AcceptItem(CASE, BINS, "好", day("08-20"));

        assertThat(refusal(accept, Sender.of("zhang-reviews"))).isEqualTo(HandlingRule.OWN_WORK_ACCEPTED);
        office.gateway.send(accept, Sender.of("wang-reviews"));
    }

    private void account(String name, UnitId unit, PersonId person, Role role) {
        AccountName account = new AccountName(name);
        office.bySystem(new RegisterAccount(account, name, unit, person, null, Town.FOUNDED));
        office.bySystem(new AssignRole(account, role, Town.FOUNDED));
    }

    @Test
    void a_refusal_names_the_account_that_wrote_it_down() {
        refused("clerk", unit(Town.HOUSING), RESULT, CommonRule.NOT_YOUR_UNIT);

        assertThat(office.refusals)
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.actor()).isEqualTo("clerk"));
    }

    private void recorded(String account, Principal principal, Command command) {
        office.gateway.send(command, WorkingGateway.onBehalf(account, principal));
    }

    private void refused(String account, Principal principal, Command command, Rule rule) {
        assertThat(refusal(command, WorkingGateway.onBehalf(account, principal)))
                .isEqualTo(rule);
    }

    private Rule refusal(Command command, Sender sender) {
        return catchThrowableOfType(CommandRefused.class, () -> office.gateway.send(command, sender))
                .rule();
    }

    private static Principal unit(UnitId unit) {
        return new Principal(Principal.Kind.UNIT, unit.value());
    }
}
