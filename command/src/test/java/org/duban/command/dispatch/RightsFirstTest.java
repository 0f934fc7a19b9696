package org.duban.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.until;

import java.nio.file.Path;
import java.util.List;
import org.duban.command.Command;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Rule;
import org.duban.command.Sender;
import org.duban.command.VersionConflict;
import org.duban.command.account.AccountCommand.AssignRole;
import org.duban.command.account.AccountCommand.RegisterAccount;
import org.duban.command.account.AccountRule;
import org.duban.command.duty.SuspensionCommand.SuspendTerm;
import org.duban.command.lawinspection.FieldworkCommand.CloseFieldwork;
import org.duban.command.lawinspection.PreparationCommand.OpenLawInspection;
import org.duban.command.meeting.MeetingCommand.CancelMeeting;
import org.duban.command.person.PersonCommand.SuspendDeputy;
import org.duban.command.scenario.Acts;
import org.duban.command.scenario.Story;
import org.duban.command.scenario.Town;
import org.duban.command.seat.SeatCommand.VacateSeat;
import org.duban.command.seat.SeatRule;
import org.duban.command.suggestion.SuggestionIntakeCommand.SubmitSuggestion;
import org.duban.command.suggestion.SuggestionRule;
import org.duban.command.unit.UnitCommand.RegisterUnit;
import org.duban.command.unit.UnitCommand.RenameUnit;
import org.duban.events.AccountName;
import org.duban.events.CaseId;
import org.duban.events.EventMeta.MadeId;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.SeatId;
import org.duban.events.Secrecy;
import org.duban.events.StreamId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.duban.events.lawinspection.PreparationEvent.SubjectKind;
import org.duban.events.person.PersonEvent.Ground;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may not is told nothing else; then what is not there is said to be so; then the version is compared. */
class RightsFirstTest {

    private static final CaseId NOWHERE = new CaseId("nowhere");

    private WorkingGateway office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = WorkingGateway.begun(folder);
        office.tell(until(OpenLawInspection.class));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void who_has_not_the_role_is_not_told_whether_it_is_there() {
        assertThat(refusal("office", 7, new CloseFieldwork(NOWHERE, day("04-28"))))
                .isEqualTo(CommonRule.ROLE_MISSING);
        assertThat(refusal("office", 7, new CloseFieldwork(Story.CASE, day("04-28"))))
                .isEqualTo(CommonRule.ROLE_MISSING);
        assertThat(refusal("office", 7, rename("nowhere"))).isEqualTo(CommonRule.ROLE_MISSING);
        assertThat(refusal("office", 7, suspend(NOWHERE.stream()))).isEqualTo(CommonRule.ROLE_MISSING);
        assertThat(refusal("office", 7, suspend(new StreamId("nothing-at-all"))))
                .isEqualTo(CommonRule.ROLE_MISSING);
    }

    @Test
    void whose_case_it_is_not_is_not_told_the_version() {
        account("finance", Town.FINANCE, Role.COMMITTEE);

        assertThat(refusal("finance", 7, new CloseFieldwork(Story.CASE, day("04-28"))))
                .isEqualTo(CommonRule.NOT_YOUR_UNIT);
    }

    @Test
    void whoever_may_not_open_a_case_is_not_told_whether_its_id_is_taken() {
        account("finance", Town.FINANCE, Role.COMMITTEE);
        account("deputy", null, Role.DEPUTY);

        for (CaseId id : List.of(Story.CASE, NOWHERE)) {
            assertThat(opening("finance", inspection(id))).isEqualTo(CommonRule.NOT_YOUR_UNIT);
            assertThat(opening("deputy", suggestion(id))).isEqualTo(SuggestionRule.SUBMITTED_FOR_OTHERS);
        }
    }

    @Test
    void whoever_is_not_shown_every_case_cannot_choose_the_id_of_one() {
        account("deputy", null, Role.DEPUTY);
        office.partial.add("deputy");

        for (CaseId id : List.of(Story.CASE, NOWHERE)) {
            assertThat(opening("deputy", suggestion(id))).isEqualTo(CommonRule.CASE_ID_CHOSEN);
        }
        Sender made = new Sender(
                "deputy", null, null, null, null, null, List.of(new MadeId("/caseId", NOWHERE.value())), null);
        assertThatThrownBy(() -> office.gateway.send(suggestion(NOWHERE), made))
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(SuggestionRule.SUBMITTED_FOR_OTHERS));
    }

    @Test
    void what_is_not_there_is_said_to_be_so_whatever_version_was_expected() {
        assertThat(refusal("committee", 7, new CloseFieldwork(NOWHERE, day("04-28"))))
                .isEqualTo(CommonRule.CASE_UNKNOWN);
        assertThat(refusal("director", 7, suspend(NOWHERE.stream()))).isEqualTo(CommonRule.STREAM_UNKNOWN);
        assertThat(refusal("director", 7, suspend(new StreamId("nothing-at-all"))))
                .isEqualTo(CommonRule.STREAM_UNKNOWN);
        assertThat(refusal("admin", 7, rename("nowhere"))).isEqualTo(CommonRule.UNIT_UNKNOWN);
        assertThat(refusal("admin", 7, new AssignRole(new AccountName("nobody"), Role.CLERK, day("05-01"))))
                .isEqualTo(AccountRule.ACCOUNT_UNKNOWN);
        assertThat(refusal("clerk", 7, new CancelMeeting(new MeetingId("nowhere"), "r", day("05-01"))))
                .isEqualTo(CommonRule.MEETING_UNKNOWN);
        assertThat(refusal(
                        "clerk", 7, new VacateSeat(new SeatId("nowhere"), Ground.DIED, null, null, null, day("05-01"))))
                .isEqualTo(SeatRule.SEAT_UNKNOWN);
        assertThat(refusal("clerk", 7, new SuspendDeputy(new PersonId("nobody"), "r", day("05-01"))))
                .isEqualTo(CommonRule.PERSON_UNKNOWN);
    }

    @Test
    void what_is_there_is_compared_before_any_rule_is_asked() {
        conflict("committee", 7, new CloseFieldwork(Story.CASE, day("04-28")), 1);
        office.send(rename("greening"));
        conflict("admin", 7, rename("greening"), 2);
    }

    @Test
    void what_is_to_begin_is_not_there_at_any_other_version() {
        RegisterUnit begin = new RegisterUnit(
                new UnitId("parks"), "p", UnitKind.DEPARTMENT, SupervisedOrgan.GOVERNMENT, day("05-01"));

        conflict("admin", 7, begin, 0);
        assertThat(office.gateway
                        .send(begin, WorkingGateway.expecting("admin", 0))
                        .version())
                .isEqualTo(1);
    }

    private Rule refusal(String account, long version, Command command) {
        return catchThrowableOfType(
                        CommandRefused.class,
                        () -> office.gateway.send(command, WorkingGateway.expecting(account, version)))
                .rule();
    }

    private void conflict(String account, long version, Command command, long actual) {
        assertThatThrownBy(() -> office.gateway.send(command, WorkingGateway.expecting(account, version)))
                .isInstanceOfSatisfying(
                        VersionConflict.class,
                        conflict -> assertThat(conflict.actual()).isEqualTo(actual));
    }

    private static RenameUnit rename(String unit) {
        return new RenameUnit(new UnitId(unit), "n", "r", day("05-01"));
    }

    private static SuspendTerm suspend(StreamId stream) {
        return new SuspendTerm(stream, Acts.ITEM, day("05-01"), day("05-02"), Town.CHAIRS, "r", day("05-01"));
    }

    private void account(String name, @Nullable UnitId unit, Role role) {
        office.bySystem(new RegisterAccount(new AccountName(name), name, unit, null, null, Town.FOUNDED));
        office.bySystem(new AssignRole(new AccountName(name), role, Town.FOUNDED));
    }

    private Rule opening(String account, Command command) {
        return catchThrowableOfType(CommandRefused.class, () -> office.gateway.send(command, Sender.of(account)))
                .rule();
    }

    private static OpenLawInspection inspection(CaseId id) {
        List<SupervisedOrgan> organs = List.of(SupervisedOrgan.GOVERNMENT);
        return new OpenLawInspection(
                id,
                "t",
                "s",
                SubjectKind.LAW,
                organs,
                Town.ENVIRONMENT,
                Linkage.NONE,
                null,
                null,
                Secrecy.PUBLIC,
                day("04-28"));
    }

    private static SubmitSuggestion suggestion(CaseId id) {
        return new SubmitSuggestion(
                id,
                "t",
                "c",
                List.of(new PersonId("p-zhao")),
                null,
                null,
                Town.ENVIRONMENT,
                Secrecy.PUBLIC,
                day("04-28"));
    }
}
