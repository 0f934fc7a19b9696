package org.duban.events.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.duban.events.ledger.Ledger;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.file.Ledgers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tokens are positions: they neither stand still on equal times, nor err on the digits of a second, nor forget. */
class LedgerTokensTest {

    private static final Instant NINE = Instant.parse("2023-08-10T01:00:00Z");

    @TempDir
    private Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledgers.open(folder);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void ten_thousand_events_of_one_moment_are_read_one_by_one_up_to_the_head() {
        LedgerEventStorageEngine engine = engine(1);
        IntStream.range(0, 100)
                .mapToObj(n -> IntStream.range(100 * n, 100 * n + 100)
                        .mapToObj(i -> message(i, NINE))
                        .toList())
                .forEach(engine::appendEvents);

        assertThat(engine.readEvents(engine.createTailToken(), false)
                        .map(TrackedEventMessage::trackingToken)
                        .mapToLong(token -> token.position().orElseThrow()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 10_000).boxed().toList());
    }

    @Test
    void a_large_commit_read_in_small_batches_is_not_read_again_for_each() {
        LedgerEventStorageEngine engine = engine(1);
        engine.appendEvents(
                IntStream.range(0, 10_000).mapToObj(i -> message(i, NINE)).toList());

        assertThat(engine.fetchTrackedEvents(null, 1)).hasSize(10_000);
    }

    @Test
    void times_that_differ_in_digits_only_stay_in_the_order_of_their_append() {
        LedgerEventStorageEngine engine = engine(100);
        DomainEventMessage<?> first = message(0, Instant.parse("2023-08-10T01:00:00.8126Z"));
        DomainEventMessage<?> second = message(1, Instant.parse("2023-08-10T01:00:00.812694Z"));
        engine.appendEvents(first);
        engine.appendEvents(second);

        assertThat(engine.readEvents(null, false).map(EventMessage::getIdentifier))
                .containsExactly(first.getIdentifier(), second.getIdentifier());
        assertThat(engine.readEvents(engine.createTokenAt(second.getTimestamp()), false)
                        .map(EventMessage::getIdentifier))
                .contains(second.getIdentifier());
    }

    @Test
    void an_empty_ledger_begins_and_ends_at_0() {
        LedgerEventStorageEngine engine = engine(100);

        assertThat(engine.createHeadToken()).isEqualTo(engine.createTailToken()).isEqualTo(token(0));
        assertThat(engine.createTokenAt(NINE)).isEqualTo(token(0));
    }

    @Test
    void tokens_are_a_lattice_ordered_by_position() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            TrackingToken a = token(random.nextInt(100));
            TrackingToken b = token(random.nextInt(100));
            TrackingToken c = token(random.nextInt(100));
            assertThat(isLattice(a, b, c))
                    .as("seed %d: %s %s %s", seed, a, b, c)
                    .isTrue();
        }
    }

    private static boolean isLattice(TrackingToken a, TrackingToken b, TrackingToken c) {
        boolean commutes =
                a.lowerBound(b).equals(b.lowerBound(a)) && a.upperBound(b).equals(b.upperBound(a));
        boolean associates = a.lowerBound(b).lowerBound(c).equals(a.lowerBound(b.lowerBound(c)))
                && a.upperBound(b).upperBound(c).equals(a.upperBound(b.upperBound(c)));
        boolean absorbs = a.lowerBound(a.upperBound(b)).equals(a)
                && a.upperBound(a.lowerBound(b)).equals(a);
        boolean covers = a.covers(b) == a.upperBound(b).equals(a)
                && a.covers(b) == a.lowerBound(b).equals(b);
        boolean orders =
                a.covers(b) == (a.position().orElseThrow() >= b.position().orElseThrow());
        return commutes && associates && absorbs && covers && orders;
    }

    private LedgerEventStorageEngine engine(int batchSize) {
        LedgerEventStorageEngine.Builder settings = new LedgerEventStorageEngine.Builder(new EventCodec());
        settings.batchSize(batchSize);
        return new LedgerEventStorageEngine(ledger, settings);
    }

    private static TrackingToken token(long position) {
        return new GlobalSequenceTrackingToken(position);
    }

    private static DomainEventMessage<?> message(int sequence, Instant at) {
        return new GenericDomainEventMessage<>("case", "case-a", sequence, "payload", Map.of(), "e" + sequence, at);
    }
}
