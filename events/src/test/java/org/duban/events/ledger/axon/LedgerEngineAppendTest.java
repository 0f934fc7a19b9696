package org.duban.events.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.duban.events.ledger.axon.Messages.ACKNOWLEDGED;
import static org.duban.events.ledger.axon.Messages.ASSIGNED;
import static org.duban.events.ledger.axon.Messages.NINE;
import static org.duban.events.ledger.axon.Messages.message;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.duban.events.ledger.Basis;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.IdempotencyKey;
import org.duban.events.ledger.Ledger;
import org.duban.events.ledger.LedgerConflict;
import org.duban.events.ledger.LedgerUnavailable;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.file.Ledgers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the engine promises about appending, beyond Axon's suites. */
class LedgerEngineAppendTest {

    @TempDir
    private Path folder;

    private Ledger ledger;
    private LedgerEventStorageEngine engine;

    @BeforeEach
    void open() {
        ledger = Ledgers.open(folder);
        engine = new LedgerEventStorageEngine(ledger, new EventCodec());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void keeps_what_a_unit_of_work_publishes_as_one_commit_even_if_time_passes_meanwhile() {
        under(
                new CommitTerms("c-1", null, null),
                message("case-a", 0, ASSIGNED, NINE, Map.of()),
                message("case-a", 1, ACKNOWLEDGED, NINE.plusSeconds(1), Map.of()));

        assertThat(Ledgers.all(ledger))
                .singleElement()
                .satisfies(commit -> assertThat(commit.at()).isEqualTo(NINE.plusSeconds(1)));
    }

    @Test
    void keeps_what_is_appended_at_once_as_one_commit_over_all_streams() {
        engine.appendEvents(message("case-a", 0), message("case-b", 0), message("case-b", 1), message("case-a", 1));

        assertThat(Ledgers.all(ledger))
                .singleElement()
                .satisfies(commit -> assertThat(commit.events())
                        .extracting(StoredEvent::stream, StoredEvent::sequence)
                        .containsExactly(
                                tuple("case-a", 0L), tuple("case-b", 0L), tuple("case-b", 1L), tuple("case-a", 1L)));
        assertThat(engine.readEvents("case-b").asStream().map(DomainEventMessage::getSequenceNumber))
                .containsExactly(0L, 1L);
    }

    @Test
    void keeps_what_is_appended_outside_of_any_at_the_times_of_its_messages_but_all_or_nothing() {
        engine.appendEvents(
                message("case-a", 0, ASSIGNED, NINE, Map.of()),
                message("case-a", 1, ACKNOWLEDGED, NINE.plusSeconds(1), Map.of()));
        assertThatThrownBy(() -> engine.appendEvents(
                        message("case-b", 0, ASSIGNED, NINE.plusSeconds(2), Map.of()),
                        message("case-a", 1, ACKNOWLEDGED, NINE.plusSeconds(3), Map.of())))
                .isInstanceOf(AggregateStreamCreationException.class);

        assertThat(Ledgers.all(ledger)).extracting(Commit::at).containsExactly(NINE, NINE.plusSeconds(1));
    }

    @Test
    void keeps_names_and_revisions_but_no_class_names() {
        engine.appendEvents(message("case-a", 0));
        engine.appendEvents(new GenericEventMessage<>("text"));

        assertThat(Ledgers.all(ledger))
                .flatExtracting(Commit::events)
                .extracting(StoredEvent::type, StoredEvent::rev)
                .containsExactly(tuple("ItemAcknowledged", "1"), tuple("string", null));
    }

    @Test
    void commits_under_the_terms_of_the_unit_of_work() {
        IdempotencyKey key = new IdempotencyKey("office k-1", "9f86");
        under(new CommitTerms("c-1", key, null), message("case-a", 0), message("case-a", 1));

        Commit commit = ledger.byKey("office k-1").orElseThrow();
        assertThat(commit.id()).isEqualTo("c-1");
        assertThat(commit.key()).isEqualTo(key);
        assertThat(commit.events()).hasSize(2).allMatch(event -> event.meta().isEmpty());
    }

    @Test
    void gives_a_commit_without_terms_an_id_of_its_own() {
        engine.appendEvents(message("case-a", 0));
        engine.appendEvents(message("case-a", 1));

        assertThat(Ledgers.all(ledger)).extracting(Commit::id).doesNotHaveDuplicates();
        assertThat(Ledgers.all(ledger)).extracting(Commit::key).containsOnlyNulls();
    }

    @Test
    void refuses_a_key_that_is_bound_already() {
        CommitTerms terms = new CommitTerms("c-1", new IdempotencyKey("k", null), null);
        under(terms, message("case-a", 0));

        assertThatThrownBy(() -> under(terms, message("case-a", 1)))
                .isInstanceOf(ConcurrencyException.class)
                .hasCauseInstanceOf(LedgerConflict.class);
    }

    @Test
    void refuses_a_decision_whose_basis_has_moved_on() {
        engine.appendEvents(message("case-a", 0));
        engine.appendEvents(message("case-b", 0));
        CommitTerms early = new CommitTerms("c-1", null, new Basis(1, Set.of("case-b")));
        CommitTerms late = new CommitTerms("c-2", null, new Basis(2, Set.of("case-b")));

        assertThatThrownBy(() -> under(early, message("case-a", 1))).isInstanceOf(ConcurrencyException.class);
        under(late, message("case-a", 1));
        assertThat(ledger.head().position()).isEqualTo(3);
    }

    @Test
    void refuses_a_sequence_that_someone_else_took() {
        engine.appendEvents(message("case-a", 0), message("case-a", 1));

        assertThatThrownBy(() -> engine.appendEvents(message("case-a", 1))).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> engine.appendEvents(message("case-a", 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void says_that_a_ledger_is_unavailable_in_the_ledgers_own_words() {
        ledger.close();

        assertThatThrownBy(() -> engine.appendEvents(message("case-a", 0))).isInstanceOf(LedgerUnavailable.class);
    }

    private void under(CommitTerms terms, EventMessage<?>... messages) {
        UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(messages[0]);
        terms.applyTo(unitOfWork);
        unitOfWork.execute(() -> engine.appendEvents(messages));
    }
}
