package org.duban.events.ledger.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.duban.events.handling.ItemEvent.ItemAcknowledged;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.Ledger;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.codec.EventMetas;
import org.duban.events.ledger.codec.PlainValues;
import org.duban.events.ledger.codec.Samples;
import org.duban.events.ledger.file.Ledgers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerHistoryTest {

    private static final Instant NINE = Instant.parse("2023-03-01T01:00:00Z");
    private static final String A = "case-a";
    private static final String B = "case-b";

    private final EventCodec codec = new EventCodec();

    @TempDir
    private Path folder;

    private Ledger ledger;
    private History history;

    /** Positions 1 to 3 and 5 to 6 are a's sequences 0 to 4, position 4 is b's only event. */
    @BeforeEach
    void record() {
        ledger = Ledgers.open(folder);
        history = new LedgerHistory(ledger, codec);
        append(A, 0, 3);
        append(B, 0, 1);
        append(A, 3, 2);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void reads_a_stream_with_the_position_and_sequence_of_each_event() {
        List<RecordedEvent> events = history.stream(A, 0, History.NOW);

        assertThat(events).extracting(RecordedEvent::position).containsExactly(1L, 2L, 3L, 5L, 6L);
        assertThat(events).extracting(RecordedEvent::sequence).containsExactly(0L, 1L, 2L, 3L, 4L);
    }

    @Test
    void cuts_a_stream_at_every_sequence_and_position_also_within_a_commit() {
        List<RecordedEvent> all = history.stream(A, 0, History.NOW);

        for (long sequence = 0; sequence <= 6; sequence++) {
            for (long position = 0; position <= 7; position++) {
                assertThat(history.stream(A, sequence, position)).isEqualTo(cut(all, sequence, position));
            }
        }
    }

    @Test
    void reads_several_streams_at_once_one_after_the_other_also_where_they_share_a_commit() {
        Drafts.append(ledger, Drafts.of(NINE, null, List.of(stored(A, 5), stored(B, 1), stored(A, 6))));

        for (long position = 0; position <= 10; position++) {
            List<RecordedEvent> each = new ArrayList<>(history.stream(B, 0, position));
            each.addAll(history.stream(A, 0, position));
            assertThat(history.ofStreams(List.of(B, A), position)).isEqualTo(each);
        }
    }

    /** Positions 7 to 9 are one commit: a's sequence 5, b's 1 and a's 6. */
    @Test
    void cuts_streams_that_share_a_commit() {
        Drafts.append(ledger, Drafts.of(NINE, null, List.of(stored(A, 5), stored(B, 1), stored(A, 6))));

        assertThat(history.stream(A, 5, History.NOW))
                .extracting(RecordedEvent::position, RecordedEvent::end, RecordedEvent::sequence)
                .containsExactly(tuple(7L, 9L, 5L), tuple(9L, 9L, 6L));
        assertThat(history.stream(B, 1, History.NOW))
                .extracting(RecordedEvent::position, RecordedEvent::endsCommit)
                .containsExactly(tuple(8L, false));
        assertThat(history.stream(A, 5, 8)).extracting(RecordedEvent::sequence).containsExactly(5L);
        assertThat(walk(8)).extracting(RecordedEvent::stream).containsExactly(B, A);
        assertThat(history.endOf(7)).isEqualTo(9);
    }

    @Test
    void walks_over_all_events_from_any_position() {
        List<RecordedEvent> all = walk(1);

        assertThat(all).extracting(RecordedEvent::position).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        for (int position = 1; position <= 7; position++) {
            assertThat(walk(position)).isEqualTo(all.subList(position - 1, all.size()));
        }
    }

    @Test
    void gives_an_event_all_that_the_ledger_knows_of_it() {
        String hash = ledger.stream(B, 0).getFirst().hash();

        assertThat(history.stream(B, 0, History.NOW))
                .containsExactly(new RecordedEvent(4, 4, B, 0, NINE, B + 0, hash, acknowledged(), Samples.meta()));
    }

    @Test
    void knows_no_event_of_an_unknown_stream() {
        assertThat(history.stream("case-c", 0, History.NOW)).isEmpty();
    }

    @Test
    void names_the_position_of_an_event_it_cannot_read() {
        StoredEvent strange = new StoredEvent(B, 1, "x", "ItemTeleported", "1", new BsonDocument(), new BsonDocument());
        Drafts.append(ledger, Drafts.of(strange));

        assertThatThrownBy(() -> history.stream(B, 1, History.NOW)).hasMessageContaining("at position 7");
    }

    private void append(String stream, int sequence, int count) {
        List<StoredEvent> events = IntStream.range(sequence, sequence + count)
                .mapToObj(n -> new StoredEvent(
                        stream, n, stream + n, "ItemAcknowledged", "1", codec.encode(acknowledged()), meta()))
                .toList();
        Drafts.append(ledger, Drafts.of(NINE, null, events));
    }

    private StoredEvent stored(String stream, int sequence) {
        return new StoredEvent(
                stream, sequence, stream + sequence, "ItemAcknowledged", "1", codec.encode(acknowledged()), meta());
    }

    private List<RecordedEvent> walk(long position) {
        List<RecordedEvent> events = new ArrayList<>();
        try (RecordedCursor cursor = history.from(position)) {
            cursor.forEachRemaining(events::add);
        }
        return events;
    }

    private static List<RecordedEvent> cut(List<RecordedEvent> events, long sequence, long position) {
        return events.stream()
                .filter(event -> event.sequence() >= sequence && event.position() <= position)
                .toList();
    }

    private static ItemAcknowledged acknowledged() {
        return new ItemAcknowledged(Samples.CASE, Samples.BULKY_WASTE, LocalDate.of(2023, 2, 27));
    }

    private static BsonDocument meta() {
        return PlainValues.document(EventMetas.metaData(Samples.meta()));
    }
}
