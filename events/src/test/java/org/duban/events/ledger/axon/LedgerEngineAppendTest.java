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
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.duban.events.ledger.Commit;
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
    void keeps_what_is_appended_to_one_stream_as_one_commit_even_if_time_passes_meanwhile() {
        engine.appendEvents(
                message("case-a", 0, ASSIGNED, NINE, Map.of()),
                message("case-a", 1, ACKNOWLEDGED, NINE.plusSeconds(1), Map.of()));

        assertThat(Ledgers.all(ledger))
                .singleElement()
                .satisfies(commit -> assertThat(commit.at()).isEqualTo(NINE.plusSeconds(1)));
    }

    @Test
    void keeps_what_is_appended_to_several_streams_as_consecutive_commits() {
        engine.appendEvents(message("case-a", 0), message("case-b", 0), message("case-b", 1), message("case-a", 1));

        assertThat(Ledgers.all(ledger)).extracting(Commit::stream).containsExactly("case-a", "case-b", "case-a");
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
    void binds_the_key_of_the_first_event_to_the_commit() {
        engine.appendEvents(
                message("case-a", 0, ASSIGNED, NINE, Map.of("key", "office:k-1", "keyBody", "9f86")),
                message("case-a", 1));

        Commit commit = ledger.byKey("office:k-1").orElseThrow();
        assertThat(commit.events()).hasSize(2);
        assertThat(commit.events().getFirst().meta().keySet()).containsExactly("keyBody");
    }

    @Test
    void binds_the_key_of_a_message_that_was_refused_before() {
        DomainEventMessage<?> message = message("case-a", 1, ACKNOWLEDGED, NINE, Map.of("key", "k"));
        engine.appendEvents(message("case-a", 0));
        assertThatThrownBy(() -> engine.appendEvents(message, message)).isInstanceOf(ConcurrencyException.class);

        engine.appendEvents(message);

        assertThat(ledger.byKey("k")).isPresent();
    }

    @Test
    void refuses_a_key_that_is_bound_already() {
        engine.appendEvents(message("case-a", 0, ASSIGNED, NINE, Map.of("key", "k")));

        assertThatThrownBy(() -> engine.appendEvents(message("case-a", 1, ACKNOWLEDGED, NINE, Map.of("key", "k"))))
                .isInstanceOf(ConcurrencyException.class)
                .hasCauseInstanceOf(LedgerConflict.class);
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
}
