package org.duban.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.duban.command.Receipt;
import org.duban.events.EventMeta;
import org.duban.events.EventMeta.MadeId;
import org.duban.events.Principal;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.codec.EventMetas;
import org.duban.events.ledger.codec.PlainValues;
import org.junit.jupiter.api.Test;

/** A receipt is read from the commit alone, whatever else stands in it. */
class CommitReceiptTest {

    @Test
    void its_subject_is_that_of_the_first_event_and_its_position_the_commits_end() {
        Commit commit = commit(null, event("case-a", 4), event("meeting-m", 9), event("case-a", 5));

        assertThat(CommitReceipt.of(commit)).isEqualTo(new Receipt("a", 6, Map.of(), 19, "hash"));
    }

    @Test
    void it_names_the_ids_that_were_made_for_the_command() {
        Map<String, String> made = Map.of("/caseId", "3f2c", "/findings/0/itemId", "77aa");

        assertThat(CommitReceipt.of(commit(made, event("case-3f2c", 0))).ids()).isEqualTo(made);
    }

    private static StoredEvent event(String stream, long sequence) {
        return new StoredEvent(stream, sequence, stream + sequence, "T", "1", new BsonDocument(), new BsonDocument());
    }

    /** A commit that begins at position 17, its first event with these ids. */
    private static Commit commit(Map<String, String> ids, StoredEvent first, StoredEvent... others) {
        EventMeta meta = new EventMeta(
                Principal.SYSTEM,
                "clerk",
                List.of(),
                null,
                "c",
                "c-1",
                List.of(),
                ids == null
                        ? List.of()
                        : ids.entrySet().stream()
                                .map(id -> new MadeId(id.getKey(), id.getValue()))
                                .toList(),
                null);
        StoredEvent told = new StoredEvent(
                first.stream(),
                first.sequence(),
                first.id(),
                first.type(),
                first.rev(),
                first.payload(),
                PlainValues.document(EventMetas.metaData(meta)));
        List<StoredEvent> events =
                Stream.concat(Stream.of(told), Stream.of(others)).toList();
        return new Commit(17, "c", Instant.EPOCH, null, events, "prev", "hash");
    }
}
