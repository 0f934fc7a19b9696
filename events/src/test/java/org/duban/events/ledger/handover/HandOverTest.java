package org.duban.events.ledger.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.StoredEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What nodes hand over arrives whole, and what does not arrive is the sender's again in time. */
class HandOverTest {

    private final TestNodes nodes = new TestNodes();
    private final List<Draft> kept = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        nodes.close();
    }

    @Test
    void a_draft_arrives_with_all_that_it_says() throws Exception {
        nodes.begin("holder", TestNodes.keeping(kept));
        HandOver sender = nodes.beginSender("sender", "holder");
        List<Draft> drafts = List.of(
                Drafts.draft("case-a", 0, 3),
                Drafts.keyed("case-b", 7, "k"),
                Drafts.on(Drafts.draft("case-a", 3), 3, "case-b", "post-c"),
                Drafts.onKind(Drafts.draft("case-a", 4), 9, "meeting"),
                Drafts.draft(null, 0, 1));

        for (Draft draft : drafts) {
            assertThat(sender.give(draft)).isEqualTo(HandOverAnswer.recorded(kept.size()));
        }

        assertThat(kept).isEqualTo(drafts);
    }

    @ParameterizedTest
    @EnumSource
    void whatever_the_holder_says_is_told(HandOverAnswer.Outcome outcome) throws Exception {
        HandOverAnswer answer = new HandOverAnswer(outcome, 4711);
        nodes.begin("holder", draft -> answer);

        assertThat(nodes.beginSender("sender", "holder").give(Drafts.draft("case-a", 0)))
                .isEqualTo(answer);
    }

    @Test
    void who_holds_the_lease_himself_or_knows_nobody_hands_nothing_over() throws Exception {
        HandOver holder = nodes.begin("holder", TestNodes.keeping(kept));
        assertThat(holder.give(Drafts.draft("case-a", 0))).isNull();
        assertThat(holder.figures().holder()).isNull();

        nodes.leases.tell("holder", "holder", 1);
        Awaitility.await().until(() -> holder.figures().own());

        assertThat(holder.give(Drafts.draft("case-a", 0))).isNull();
        assertThat(holder.figures().reached()).isFalse();
    }

    @Test
    void two_may_take_themselves_for_the_holder_and_both_take_drafts() throws Exception {
        HandOver one = nodes.begin("one", TestNodes.keeping(kept));
        HandOver other = nodes.begin("other", TestNodes.keeping(kept));
        nodes.leases.tell("one", "one", 1);
        nodes.leases.tell("other", "other", 2);

        assertThat(nodes.beginSender("a", "one").give(Drafts.draft("case-a", 0)))
                .isNotNull();
        assertThat(nodes.beginSender("b", "other").give(Drafts.draft("case-a", 0)))
                .isNotNull();

        assertThat(kept).hasSize(2);
        assertThat(one.figures().taken()).isEqualTo(1);
        assertThat(other.figures().taken()).isEqualTo(1);
    }

    @Test
    void many_drafts_are_under_way_at_a_time_and_each_gets_its_own_answer() throws Exception {
        CountDownLatch together = new CountDownLatch(200);
        nodes.begin("holder", draft -> {
            together.countDown();
            await(together);
            return HandOverAnswer.recorded(Long.parseLong(draft.id()));
        });
        HandOver sender = nodes.beginSender("sender", "holder");

        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HandOverAnswer>> answers = new ArrayList<>();
            for (int n = 0; n < 200; n++) {
                Draft draft = new Draft(Integer.toString(n), Drafts.NOON, null, Drafts.events("case-a", n, 1), null);
                answers.add(callers.submit(() -> sender.give(draft)));
            }
            for (int n = 0; n < 200; n++) {
                assertThat(answers.get(n).get()).isEqualTo(HandOverAnswer.recorded(n));
            }
        }
    }

    @Test
    void more_drafts_than_may_be_under_way_stay_where_they_are_and_break_nothing() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        AtomicInteger came = new AtomicInteger();
        nodes.begin("holder", draft -> {
            came.incrementAndGet();
            await(over);
            return HandOverAnswer.recorded(1);
        });
        HandOver sender = nodes.beginSender("sender", "holder");

        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HandOverAnswer>> answers = new ArrayList<>();
            for (int n = 0; n < PeerLine.MOST; n++) {
                Draft draft = Drafts.draft("case-a", n);
                answers.add(callers.submit(() -> sender.give(draft)));
            }
            Awaitility.await().untilAtomic(came, org.hamcrest.Matchers.is(PeerLine.MOST));
            assertThat(sender.give(Drafts.draft("case-b", 0))).isNull();
            over.countDown();
            for (Future<HandOverAnswer> answer : answers) {
                assertThat(answer.get()).isEqualTo(HandOverAnswer.recorded(1));
            }
        }
        assertThat(sender.give(Drafts.draft("case-b", 0))).isEqualTo(HandOverAnswer.recorded(1));
        assertThat(nodes.turnedAway).isEmpty();
    }

    @Test
    void a_draft_that_is_too_large_stays_where_it_is() throws Exception {
        nodes.begin("holder", TestNodes.keeping(kept));
        HandOver sender = nodes.beginSender("sender", "holder");
        BsonDocument large = new BsonDocument("bytes", new BsonBinary(new byte[Letters.LARGEST]));
        StoredEvent event = new StoredEvent("case-a", 0, "e", "ItemAssigned", null, large, new BsonDocument());

        assertThat(sender.give(Drafts.of(event))).isNull();
        assertThat(kept).isEmpty();
        assertThat(sender.figures().reached()).isTrue();
    }

    @Test
    void a_holder_that_ends_in_the_middle_gives_the_draft_back_at_once_and_is_found_again_when_it_is_back()
            throws Exception {
        CountDownLatch came = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        HandOver holder = nodes.begin("holder", draft -> {
            came.countDown();
            await(ended);
            return HandOverAnswer.UNKNOWN;
        });
        HandOver sender = nodes.beginSender("sender", "holder");
        try (ExecutorService caller = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<HandOverAnswer> answer = caller.submit(() -> sender.give(Drafts.draft("case-a", 0)));
            await(came);
            long begun = System.nanoTime();
            holder.close();
            assertThat(answer.get()).isNull();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PeerLine.SILENCE);
            ended.countDown();
        }
        assertThat(sender.give(Drafts.draft("case-a", 0))).isNull();

        nodes.begin("next", TestNodes.keeping(kept));
        nodes.leases.tell("sender", "next", 2);
        TestNodes.awaitReached(sender);

        assertThat(sender.give(Drafts.draft("case-a", 0))).isNotNull();
    }

    @Test
    void a_holder_that_says_nothing_of_a_draft_gives_it_back_after_four_seconds_with_all_others() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        AtomicInteger came = new AtomicInteger();
        nodes.begin("holder", draft -> {
            came.incrementAndGet();
            await(over);
            return HandOverAnswer.UNKNOWN;
        });
        HandOver sender = nodes.beginSender("sender", "holder");
        long begun = System.nanoTime();

        assertThat(sender.give(Drafts.draft("case-a", 0))).isNull();

        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isBetween(PeerLine.SILENCE.minusMillis(100), PeerLine.SILENCE.plusSeconds(3));
        assertThat(sender.figures().reached()).isFalse();
        assertThat(sender.give(Drafts.draft("case-a", 1)))
                .as("and the next is not made to wait")
                .isNull();
        assertThat(came).hasValue(1);
        over.countDown();
    }

    @Test
    void an_address_that_leads_nowhere_or_is_none_only_means_that_nothing_is_handed_over() throws Exception {
        HandOver sender = nodes.begin("sender", TestNodes.keeping(kept));
        for (String address : List.of("127.0.0.1:1", "nowhere", "", "127.0.0.1:999999", ":")) {
            nodes.leases.tellOf("sender", address);
            Awaitility.await().until(() -> address.equals(sender.figures().holder()));
            assertThat(sender.give(Drafts.draft("case-a", 0))).isNull();
        }
    }

    @Test
    void a_node_that_is_led_to_itself_hands_nothing_over_and_says_so() {
        HandOver sender = nodes.begin("sender", TestNodes.keeping(kept));
        nodes.leases.tell("sender", "sender", 1);
        Awaitility.await().until(() -> sender.figures().own());
        nodes.leases.tellOf("sender", String.valueOf(sender.figures().holder()));

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> nodes.turnedAway.stream().anyMatch(line -> line.contains("led to itself")));

        assertThat(sender.figures().reached()).isFalse();
    }

    @Test
    void those_who_come_again_are_waited_for_only_while_others_hand_over() throws Exception {
        HandOver holder = nodes.begin("holder", TestNodes.keeping(kept));
        HandOver sender = nodes.beginSender("sender", "holder");
        assertThat(holder.patience()).isZero();

        sender.give(Drafts.draft("case-a", 0));

        assertThat(holder.patience()).isBetween(1L, Duration.ofMillis(6).toNanos());
        assertThat(sender.patience()).isZero();
        Awaitility.await().until(() -> holder.patience() == 0);
    }

    @Test
    void a_port_that_is_taken_is_told_at_the_start() {
        nodes.begin("holder", TestNodes.keeping(kept));
        nodes.leases.tell("holder", "holder", 1);
        HandOver sender = nodes.beginSender("sender", "holder");
        String address = String.valueOf(sender.figures().holder());
        int port = Integer.parseInt(address.substring(address.indexOf(':') + 1));
        HandOverPlace taken = new HandOverPlace(
                new InetSocketAddress("127.0.0.1", port), "127.0.0.1", 0, new PlainWires(), (from, because) -> {});

        assertThatThrownBy(() -> HandOver.begin(
                        taken,
                        TestNodes.LEDGER,
                        "other",
                        TestNodes.keeping(kept),
                        any -> nodes.leases.of("other", any)))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
