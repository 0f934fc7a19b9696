package org.duban.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.STREAM;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.command.Command;
import org.duban.command.CorrectEvent;
import org.duban.command.caselink.CaseLinkCommand.LinkCongress;
import org.duban.command.caselink.CaseLinkCommand.WithdrawCaseLink;
import org.duban.command.scenario.Story;
import org.duban.events.CaseLinkId;
import org.duban.events.Secrecy;
import org.duban.events.caselink.CaseLinkEvent.CongressSide;
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.file.StoredLedger;
import org.duban.events.ledger.secret.SealedForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretStreamsTest {

    private static final CaseLinkId LINK = new CaseLinkId("l-1");
    private static final LocalDate DAY = LocalDate.parse("2023-03-01");

    @TempDir
    Path folder;

    private WorkingGateway office;

    @BeforeEach
    void begin() {
        office = WorkingGateway.begun(folder);
    }

    @AfterEach
    void end() {
        office.close();
    }

    private void open(Secrecy secrecy) {
        List<Command> steps = Story.inspected(Story.open(Linkage.NONE, secrecy));
        steps.subList(0, 2).forEach(office::send);
    }

    private void link() {
        office.send(new LinkCongress(LINK, CASE, CongressSide.BELOW, "某区人大", "涉密的题目", "1号", null, DAY));
    }

    /** Whether each event of a stream is stored sealed, and with which key. */
    private List<String> keys(String stream) {
        try (StoredLedger stored = StoredLedger.open(folder)) {
            return stored.stream(stream, 0).stream()
                    .map(Commit::events)
                    .flatMap(List::stream)
                    .filter(event -> stream.equals(event.stream()))
                    .map(event -> SealedForm.key(event).orElse("open"))
                    .toList();
        }
    }

    @Test
    void everything_of_a_case_that_was_opened_as_secret_is_sealed_with_its_key_and_folded_as_before() {
        open(Secrecy.SECRET);

        assertThat(keys(STREAM.value())).containsExactly(STREAM.value(), STREAM.value());
        assertThat(office.recorded()).hasSize(2);
        office.close();
        office = WorkingGateway.reopened(folder);
        assertThat(office.recorded()).hasSize(2);
    }

    @Test
    void nothing_of_another_case_is() {
        open(Secrecy.INTERNAL);
        link();

        assertThat(keys(STREAM.value())).containsExactly("open", "open");
        assertThat(keys(LINK.stream().value())).containsExactly("open");
    }

    @Test
    void an_entry_that_began_with_a_secret_case_is_sealed_also_where_it_names_it_no_more() {
        open(Secrecy.SECRET);
        link();
        office.send(new WithdrawCaseLink(LINK, "与涉密的题目无关", DAY));

        assertThat(keys(LINK.stream().value())).containsExactly(STREAM.value(), STREAM.value());
    }

    @Test
    void a_case_that_becomes_secret_is_sealed_from_the_correction_on_and_not_before() {
        open(Secrecy.INTERNAL);
        correct("SECRET");
        correct("INTERNAL");

        assertThat(keys(STREAM.value())).containsExactly("open", "open", STREAM.value(), STREAM.value());
    }

    private void correct(String secrecy) {
        String opening = office.recorded().getFirst().id();
        office.send(new CorrectEvent(
                STREAM,
                opening,
                Map.of("secrecy", secrecy),
                "涉密的理由",
                LocalDate.parse("2023-03-10"),
                office.recorded().stream()
                        .filter(one -> one.sequence() > 1)
                        .reduce((first, last) -> last)
                        .map(one -> one.id())
                        .orElse(null)));
    }
}
