package org.duban.ui.notices.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.duban.events.CaseId;
import org.duban.events.EventMeta;
import org.duban.events.ItemId;
import org.duban.events.Principal;
import org.duban.events.handling.ItemEvent.ItemAcknowledged;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.codec.EventMetas;
import org.duban.events.ledger.codec.PlainValues;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.file.FileLedger;
import org.duban.events.ledger.history.LedgerHistory;
import org.duban.events.ledger.history.RecordedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointTest {

    private static final ItemAcknowledged EVENT =
            new ItemAcknowledged(new CaseId("a"), new ItemId("i"), LocalDate.of(2023, 9, 27));

    private final EventCodec codec = new EventCodec();

    @Test
    void it_stops_only_between_commits_however_few_events_are_asked_for(@TempDir Path folder) {
        try (FileLedger ledger = FileLedger.open(folder.resolve("l"), LedgerDigest.SHA_256, Clock.systemUTC())) {
            ledger.append(List.of(commit(0, 3), commit(3, 1)));
            Checkpoint checkpoint = Checkpoint.open(folder.resolve("outbox"), new LedgerHistory(ledger, codec));

            List<RecordedEvent> first = checkpoint.next(2);
            checkpoint.leave(first.getLast().position());

            assertThat(first).extracting(RecordedEvent::position).containsExactly(1L, 2L, 3L);
            assertThat(checkpoint.next(2)).extracting(RecordedEvent::position).containsExactly(4L);
        }
    }

    private Draft commit(int sequence, int count) {
        EventMeta meta = new EventMeta(
                new Principal(Principal.Kind.ACCOUNT, "clerk"),
                "clerk",
                List.of(),
                null,
                "c",
                "c-1",
                List.of(),
                List.of(),
                null);
        List<StoredEvent> events = IntStream.range(sequence, sequence + count)
                .mapToObj(n -> new StoredEvent(
                        "case-a",
                        n,
                        "e-" + n,
                        "ItemAcknowledged",
                        codec.revision(EVENT),
                        codec.encode(EVENT),
                        PlainValues.document(EventMetas.metaData(meta))))
                .toList();
        return new Draft("c-" + sequence, Instant.EPOCH, null, events, null);
    }
}
