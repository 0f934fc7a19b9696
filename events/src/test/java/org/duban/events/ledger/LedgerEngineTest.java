package org.duban.events.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonObjectId;
import org.bson.types.ObjectId;
import org.duban.events.Event;
import org.duban.events.handling.ItemEvent.ItemAcknowledged;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the engine promises beyond Axon's suites. */
class LedgerEngineTest {

    private static final Instant NINE = Instant.parse("2023-08-10T01:00:00Z");
    private static final ItemAssigned ASSIGNED = Samples.of(ItemAssigned.class);
    private static final ItemAcknowledged ACKNOWLEDGED = Samples.of(ItemAcknowledged.class);

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
    void reads_back_the_event_its_metadata_and_the_time_it_was_recorded() {
        MetaData meta = EventMetas.metaData(Samples.meta()).and("keyBody", "9f86");
        engine.appendEvents(message("case-a", 0, ASSIGNED, NINE.plusNanos(999_999), meta));

        DomainEventMessage<?> read = engine.readEvents("case-a").next();

        assertThat(read.getPayload()).isEqualTo(ASSIGNED);
        assertThat(read.getPayloadType()).isEqualTo(ItemAssigned.class);
        assertThat(read.getMetaData()).isEqualTo(meta);
        assertThat(read.getTimestamp()).isEqualTo(NINE);
        assertThat(read.getType()).isEqualTo("case");
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

    @Test
    void knows_the_last_sequence_of_a_stream() {
        engine.appendEvents(message("case-a", 0), message("case-a", 1));

        assertThat(engine.lastSequenceNumberFor("case-a")).contains(1L);
        assertThat(engine.lastSequenceNumberFor("case-b")).isEmpty();
    }

    @Test
    void carries_any_value_as_payload() {
        List<Object> payloads = List.of(
                "text",
                7,
                7L,
                0.5,
                true,
                List.of("a", 1),
                Map.of("deep", Map.of("list", List.of())),
                new BsonObjectId(new ObjectId(new byte[12])),
                new BsonBinary(new byte[] {1, 2}));

        payloads.forEach(payload -> engine.appendEvents(new GenericEventMessage<>(payload)));

        assertThat(engine.readEvents(null, false).<Object>map(EventMessage::getPayload))
                .isEqualTo(payloads);
    }

    @Test
    void names_the_position_of_an_event_it_cannot_read() {
        engine.appendEvents(message("case-a", 0));
        append(new StoredEvent(
                "x", "ItemAcknowledged", "2", new BsonDocument("n", new BsonInt32(1)), new BsonDocument()));
        append(new StoredEvent("y", "ItemTeleported", "1", new BsonDocument(), new BsonDocument()));

        assertThatThrownBy(() -> engine.readEvents("case-a", 1).next().getPayload())
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("ItemAcknowledged of revision 2 at position 2");
        assertThatThrownBy(() -> engine.readEvents("case-a", 2).next())
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("ItemTeleported of revision 1 at position 3");
    }

    @Test
    void forgets_the_snapshots_unused_for_longest() {
        for (int i = 0; i <= 1_000; i++) {
            engine.storeSnapshot(new GenericDomainEventMessage<>("case", "case-" + i, 7, "state"));
        }

        assertThat(engine.readSnapshot("case-0")).isEmpty();
        assertThat(engine.readSnapshot("case-1")).isPresent();
    }

    private void append(StoredEvent event) {
        ledger.append(List.of(new Draft("case-a", ledger.lastSequence("case-a") + 1, NINE, null, List.of(event))));
    }

    private static DomainEventMessage<?> message(String stream, long sequence) {
        return message(stream, sequence, ACKNOWLEDGED, NINE, Map.of());
    }

    private static DomainEventMessage<?> message(
            String stream, long sequence, Event event, Instant at, Map<String, ?> meta) {
        String id = stream + "/" + sequence;
        return new GenericDomainEventMessage<>("case", stream, sequence, event, meta, id, at);
    }
}
