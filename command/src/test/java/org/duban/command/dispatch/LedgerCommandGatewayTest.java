package org.duban.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.STREAM;
import static org.duban.command.scenario.Story.before;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.report;
import static org.duban.command.scenario.Story.told;
import static org.duban.command.scenario.Story.until;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.duban.command.Command;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Receipt;
import org.duban.command.Refusal;
import org.duban.command.Sender;
import org.duban.command.VersionConflict;
import org.duban.command.account.AccountCommand.DisableAccount;
import org.duban.command.handling.ClosingCommand.CloseCase;
import org.duban.command.handling.ClosingCommand.PublishReport;
import org.duban.command.handling.ItemCommand.AcknowledgeItem;
import org.duban.command.lawinspection.FieldworkCommand.CloseFieldwork;
import org.duban.command.lawinspection.FieldworkCommand.InspectSite;
import org.duban.command.lawinspection.FieldworkCommand.SubmitSelfCheck;
import org.duban.command.lawinspection.InspectionReportCommand.SubmitInspectionReport;
import org.duban.command.lawinspection.InspectionRule;
import org.duban.command.lawinspection.PreparationCommand.AdoptInspectionPlan;
import org.duban.command.lawinspection.PreparationCommand.NotifyInspectedOrgan;
import org.duban.command.lawinspection.PreparationCommand.OpenLawInspection;
import org.duban.command.scenario.Acts;
import org.duban.command.scenario.Story;
import org.duban.command.scenario.Town;
import org.duban.events.AccountName;
import org.duban.events.EventMeta;
import org.duban.events.EventMeta.Origin;
import org.duban.events.LegalBasis;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.handling.ClosingEvent.CaseClosed;
import org.duban.events.handling.ItemEvent.ItemIdentified;
import org.duban.events.lawinspection.FieldworkEvent.FieldworkClosed;
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCommandGatewayTest {

    @TempDir
    Path folder;

    private WorkingGateway office;

    @BeforeEach
    void open() {
        office = WorkingGateway.begun(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_case_is_worked_from_its_opening_to_its_end() {
        office.tell(told().toArray(Command[]::new));

        assertThat(office.recorded().getLast().event()).isInstanceOf(CaseClosed.class);
    }

    @Test
    void a_receipt_names_the_commit() {
        Receipt receipt = office.send(until(OpenLawInspection.class)[0]);
        Commit commit = office.ledger.stream(STREAM.value(), 0).getFirst();

        assertThat(receipt).isEqualTo(new Receipt(CASE.value(), 1, Map.of(), commit.position(), commit.hash()));
        assertThat(office.ledger.head().hash()).isEqualTo(receipt.hash());
    }

    @Test
    void all_that_one_command_leads_to_is_one_commit() {
        office.tell(before(InspectSite.class));
        Receipt receipt = office.send(told().get(4));
        Commit commit = office.ledger.stream(STREAM.value(), 4).getFirst();

        assertThat(commit.events())
                .extracting(event -> event.type())
                .containsExactly("SiteInspected", "ItemIdentified");
        assertThat(receipt.version()).isEqualTo(6);
        assertThat(receipt.position()).isEqualTo(commit.position() + 1);
    }

    @Test
    void what_one_command_leads_to_in_several_streams_is_one_commit_and_the_receipt_is_its_subjects() {
        office.tell(until(AcknowledgeItem.class));
        Receipt placed = office.send(Acts.session("09-28", "07-03"));
        Receipt moved = office.send(Acts.move("10-26", "07-04"));
        Commit commit = office.ledger.stream(Town.session("09-28").stream().value(), moved.version() - 1)
                .getFirst();

        assertThat(placed.subjectId()).isEqualTo(CASE.value());
        assertThat(placed.version()).isEqualTo(office.recorded().size() - 1);
        assertThat(moved.subjectId()).isEqualTo("session-09-28");
        assertThat(commit.hash()).isEqualTo(moved.hash());
        assertThat(commit.events()).extracting(event -> event.type()).containsExactly("MeetingMoved", "SessionMoved");
    }

    @Test
    void the_history_says_who_by_what_command_and_on_what_ground() {
        office.tell(until(InspectSite.class));
        RecordedEvent found = office.recorded().getLast();

        assertThat(found.event()).isInstanceOf(ItemIdentified.class);
        assertThat(found.meta().recordedBy()).isEqualTo("committee");
        assertThat(found.meta().roles()).containsExactly(Role.COMMITTEE);
        assertThat(found.meta().command()).isEqualTo("inspect-site");
        assertThat(found.meta().commandId())
                .isEqualTo(office.recorded().get(4).meta().commandId());
        assertThat(found.meta().legalBasis()).isNotEmpty();
    }

    @Test
    void where_an_import_came_from_is_kept() {
        Origin origin = new Origin("c".repeat(64), 7, "clerk");
        Sender sender = new Sender("committee", null, null, null, null, null, List.of(), origin);

        office.gateway.send(until(OpenLawInspection.class)[0], sender);

        assertThat(office.recorded().getFirst().meta().origin()).isEqualTo(origin);
    }

    @Test
    void a_refused_command_is_on_record_under_the_law_of_its_day_and_leaves_nothing_in_the_stream() {
        office.tell(until(CloseFieldwork.class));
        long head = office.ledger.head().position();

        assertThatThrownBy(() -> office.send(report(" ")))
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused -> assertThat(refused.legalBasis())
                                .singleElement()
                                .satisfies(basis -> {
                                    assertThat(basis.source()).isEqualTo("S06");
                                    assertThat(basis.article()).isEqualTo("26 ¶2");
                                }));

        assertThat(office.ledger.head().position()).isEqualTo(head);
        assertThat(office.refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo(InspectionRule.REPORT_WITHOUT_BOTH_PARTS.name());
            assertThat(refusal.actor()).isEqualTo("committee");
            assertThat(refusal.command()).isEqualTo("submit-inspection-report");
            assertThat(refusal.subjectId()).isEqualTo(CASE.value());
            assertThat(refusal.occurredOn()).isEqualTo(day("05-15"));
            assertThat(refusal.at()).isEqualTo(office.now.get());
        });
    }

    @Test
    void the_text_of_2024_is_cited_from_its_day_on() {
        office.now.set(Instant.parse("2025-01-10T04:00:00Z"));
        office.tell(until(CloseFieldwork.class));
        SubmitInspectionReport late =
                new SubmitInspectionReport(CASE, "e", List.of(), List.of(), " ", null, LocalDate.of(2025, 1, 9));

        CommandRefused refused = catchThrowableOfType(CommandRefused.class, () -> office.send(late));

        assertThat(refused.legalBasis()).extracting(LegalBasis::source).containsExactly("S24");
    }

    @Test
    void a_version_that_is_passed_is_refused() {
        office.tell(until(AdoptInspectionPlan.class));

        assertThatThrownBy(() -> office.gateway.send(told().get(2), WorkingGateway.expecting("committee", 1)))
                .isInstanceOfSatisfying(
                        VersionConflict.class,
                        conflict -> assertThat(conflict.actual()).isEqualTo(2));
        assertThat(office.refusals).isEmpty();
    }

    @Test
    void the_version_of_a_receipt_is_the_one_to_expect_next() {
        long version = office.send(until(OpenLawInspection.class)[0]).version();

        assertThat(office.gateway
                        .send(told().get(1), WorkingGateway.expecting("director", version))
                        .version())
                .isEqualTo(version + 1);
    }

    @Test
    void what_the_system_records_does_not_raise_the_version() {
        office.tell(until(NotifyInspectedOrgan.class));
        Sender system = Sender.of(EventMeta.SYSTEM);
        office.gateway.send(new SubmitSelfCheck(CASE, null, "s", day("03-16")), system);

        assertThat(office.gateway
                        .send(told().get(4), WorkingGateway.expecting("committee", 4))
                        .version())
                .isEqualTo(7);
    }

    @Test
    void an_import_keeps_the_time_it_was_recorded() {
        office.now.set(Instant.parse("2024-06-01T04:00:00Z"));
        Instant recordedAt = Instant.parse("2024-01-05T01:00:00Z");
        office.gateway.send(until(OpenLawInspection.class)[0], at(recordedAt));

        assertThat(office.recorded().getFirst().recordedAt()).isEqualTo(recordedAt);
    }

    @Test
    void a_day_is_judged_by_the_time_it_was_recorded() {
        office.now.set(Instant.parse("2024-06-01T04:00:00Z"));
        Instant lateEvening = Instant.parse("2024-01-04T15:59:59Z");
        OpenLawInspection nextDay = Story.open(Linkage.NONE, Secrecy.PUBLIC, LocalDate.of(2024, 1, 5));

        assertThatThrownBy(() -> office.gateway.send(nextDay, at(lateEvening)))
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(CommonRule.AFTER_RECORDING_DAY));
    }

    @Test
    void a_disabled_account_may_do_nothing() {
        office.gateway.send(
                new DisableAccount(new AccountName("clerk"), "left", day("01-04")), Sender.of(EventMeta.SYSTEM));

        assertThatThrownBy(() -> office.send(until(OpenLawInspection.class)[0]))
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(CommonRule.ROLE_MISSING));
    }

    @Test
    void someone_without_an_account_may_do_nothing() {
        assertThatThrownBy(() -> office.gateway.send(until(OpenLawInspection.class)[0], Sender.of("stranger")))
                .isInstanceOf(CommandRefused.class);
        assertThat(office.refusals).extracting(Refusal::actor).containsExactly("stranger");
    }

    @Test
    void after_a_correction_the_next_command_is_decided_on_the_corrected_history() {
        office.tell(until(CloseFieldwork.class));
        office.send(correct(FieldworkClosed.class, Map.of("occurredOn", "2023-05-20")));

        assertThatThrownBy(() -> office.send(report("修法建议")))
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(CommonRule.BEFORE_PREVIOUS_STEP));
    }

    @Test
    void a_command_without_a_sender_does_not_reach_the_bus() {
        DefaultCommandGateway gateway = DefaultCommandGateway.builder()
                .commandBus(SimpleCommandBus.builder().build())
                .dispatchInterceptors(List.of(new Authentication()))
                .build();

        assertThatThrownBy(() -> gateway.sendAndWait(until(OpenLawInspection.class)[0]))
                .hasMessageContaining("nobody gives this command");
    }

    @Test
    void what_is_kept_of_a_stream_is_what_its_history_folds_to() {
        StreamRepository read = new StreamRepository(office.history);
        for (Command command : told()) {
            office.send(command);

            assertThat(office.streams.load(STREAM, History.NOW)).isEqualTo(read.load(STREAM, History.NOW));
        }
    }

    @Test
    void what_a_command_led_to_is_not_read_back_to_decide_the_next() {
        for (Command command : told()) {
            office.deciding.read().clear();
            office.send(command);

            assertThat(office.deciding.read()).as("read to decide %s", command).isEmpty();
        }
    }

    @Test
    void a_closed_ledger_is_read_again_where_it_was_left() {
        office.tell(until(PublishReport.class));
        office.close();
        office = WorkingGateway.reopened(folder);

        assertThat(office.send(new CloseCase(CASE, "c", day("09-28"))).subjectId())
                .isEqualTo(CASE.value());
    }

    private Command correct(Class<?> type, Map<String, Object> changes) {
        String id = office.recorded().stream()
                .filter(recorded -> type.isInstance(recorded.event()))
                .findFirst()
                .orElseThrow()
                .id();
        return Acts.correct(id, changes);
    }

    private static Sender at(Instant recordedAt) {
        return new Sender("committee", null, null, null, null, recordedAt, List.of(), null);
    }
}
