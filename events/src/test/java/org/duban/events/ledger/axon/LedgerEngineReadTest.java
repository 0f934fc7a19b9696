package org.duban.events.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.events.ledger.axon.Messages.ASSIGNED;
import static org.duban.events.ledger.axon.Messages.NINE;
import static org.duban.events.ledger.axon.Messages.message;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonObjectId;
import org.bson.types.ObjectId;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.Ledger;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.codec.EventMetas;
import org.duban.events.ledger.codec.Samples;
import org.duban.events.ledger.codec.UnreadableEvent;
import org.duban.events.ledger.file.Ledgers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the engine promises about reading, beyond Axon's suites. */
class LedgerEngineReadTest {

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
    void reads_back_the_event_its_metadata_and_the_time_it_was_recorded() {
        MetaData meta = EventMetas.metaData(Samples.meta()).and("traceId", "t-1");
        engine.appendEvents(message("case-a", 0, ASSIGNED, NINE.plusNanos(999_999), meta));

        DomainEventMessage<?> read = engine.readEvents("case-a").next();

        assertThat(read.getPayload()).isEqualTo(ASSIGNED);
        assertThat(read.getPayloadType()).isEqualTo(ItemAssigned.class);
        assertThat(read.getMetaData()).isEqualTo(meta);
        assertThat(read.getTimestamp()).isEqualTo(NINE);
        assertThat(read.getType()).isEqualTo("case");
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
                "case-a",
                1,
                "x",
                "ItemAcknowledged",
                "2",
                new BsonDocument("n", new BsonInt32(1)),
                new BsonDocument()));
        append(new StoredEvent("case-a", 2, "y", "ItemTeleported", "1", new BsonDocument(), new BsonDocument()));

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
        Drafts.append(ledger, Drafts.of(NINE, null, List.of(event)));
    }
}
