package org.duban.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.until;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.duban.command.CommandRefused;
import org.duban.command.IdempotencyKeyReused;
import org.duban.command.Receipt;
import org.duban.command.lawinspection.FieldworkCommand.SubmitSelfCheck;
import org.duban.command.lawinspection.FieldworkCommand.TransferConcreteCase;
import org.duban.command.lawinspection.PreparationCommand.NotifyInspectedOrgan;
import org.duban.command.lawinspection.PreparationCommand.OpenLawInspection;
import org.duban.command.scenario.Story;
import org.duban.events.CaseId;
import org.duban.events.Secrecy;
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.duban.events.ledger.history.RecordedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandRacesTest {

    private static final String BODY = "d".repeat(64);
    private static final TransferConcreteCase TRANSFER = new TransferConcreteCase(CASE, "信", "信访办", day("03-20"));

    @TempDir
    Path folder;

    private WorkingGateway office;

    @BeforeEach
    void open() {
        office = WorkingGateway.begun(folder);
        office.tell(until(NotifyInspectedOrgan.class));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_repeated_command_gets_the_first_answer() {
        Receipt first = office.gateway.send(TRANSFER, WorkingGateway.keyed("committee", "k", BODY));
        office.send(new TransferConcreteCase(CASE, "电话", "信访办", day("03-20")));
        Receipt second = office.gateway.send(TRANSFER, WorkingGateway.keyed("committee", "k", BODY));

        assertThat(second).isEqualTo(first);
        assertThat(office.recorded()).hasSize(6);
    }

    @Test
    void a_key_survives_the_end_of_the_process() {
        Receipt first = office.gateway.send(TRANSFER, WorkingGateway.keyed("committee", "k", BODY));
        office.close();
        office = WorkingGateway.reopened(folder);

        assertThat(office.gateway
                        .send(TRANSFER, WorkingGateway.keyed("committee", "k", BODY))
                        .hash())
                .isEqualTo(first.hash());
    }

    @Test
    void a_key_is_not_used_for_another_command() {
        office.gateway.send(TRANSFER, WorkingGateway.keyed("committee", "k", BODY));

        assertThatThrownBy(() -> office.gateway.send(TRANSFER, WorkingGateway.keyed("committee", "k", "e".repeat(64))))
                .isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void another_actors_key_is_another_key() {
        office.gateway.send(TRANSFER, WorkingGateway.keyed("committee", "k", BODY));
        SubmitSelfCheck selfCheck = new SubmitSelfCheck(CASE, null, "s", day("03-16"));

        office.gateway.send(selfCheck, WorkingGateway.keyed("office", "k", BODY));

        assertThat(office.recorded()).hasSize(6);
    }

    @Test
    void a_refused_command_binds_no_key() {
        SubmitSelfCheck tooEarly = new SubmitSelfCheck(CASE, null, "s", day("03-14"));
        assertThatThrownBy(() -> office.gateway.send(tooEarly, WorkingGateway.keyed("office", "k", BODY)))
                .isInstanceOf(CommandRefused.class);

        SubmitSelfCheck right = new SubmitSelfCheck(CASE, null, "s", day("03-16"));

        office.gateway.send(right, WorkingGateway.keyed("office", "k", "e".repeat(64)));

        assertThat(office.recorded()).hasSize(5);
    }

    @Test
    void of_many_that_race_with_one_key_one_is_recorded() throws Exception {
        List<Receipt> receipts =
                Race.of(16, n -> () -> office.gateway.send(TRANSFER, WorkingGateway.keyed("committee", "k", BODY)));

        assertThat(receipts).containsOnly(receipts.getFirst());
        assertThat(office.recorded()).hasSize(5);
    }

    @Test
    void of_many_cases_opened_with_one_key_one_is_opened_and_all_are_told_which() throws Exception {
        List<Receipt> receipts = Race.of(
                16, n -> () -> office.gateway.send(open("made-" + n), WorkingGateway.keyed("committee", "open", BODY)));

        assertThat(office.ledger.streams("case-made-"))
                .containsExactly("case-" + receipts.getFirst().subjectId());
        assertThat(receipts).containsOnly(receipts.getFirst());
    }

    @Test
    void what_many_record_in_one_case_is_one_sequence_and_each_is_told_his_own_version() throws Exception {
        List<Receipt> receipts =
                Race.of(32, n -> () -> office.send(new TransferConcreteCase(CASE, "letter " + n, "信访办", day("03-20"))));

        assertThat(office.recorded())
                .extracting(RecordedEvent::sequence)
                .containsExactlyElementsOf(LongStream.range(0, 36).boxed().toList());
        assertThat(receipts)
                .extracting(Receipt::version)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(5, 36).boxed().toList());
    }

    private static OpenLawInspection open(String caseId) {
        OpenLawInspection c = Story.open(Linkage.NONE, Secrecy.PUBLIC);
        return new OpenLawInspection(
                new CaseId(caseId),
                c.title(),
                c.subject(),
                c.subjectKind(),
                c.organs(),
                c.committee(),
                c.linkage(),
                c.linkedWith(),
                c.delegatedTo(),
                c.secrecy(),
                c.occurredOn());
    }
}
