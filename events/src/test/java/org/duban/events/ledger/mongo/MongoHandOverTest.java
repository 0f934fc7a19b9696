package org.duban.events.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.duban.events.ledger.Drafts.append;
import static org.duban.events.ledger.Drafts.draft;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.awaitility.Awaitility;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.LedgerConflict;
import org.duban.events.ledger.file.Ledgers;
import org.duban.events.ledger.handover.HandOverFigures;
import org.duban.events.ledger.handover.PeerWires;
import org.duban.events.ledger.handover.PlainWires;
import org.duban.events.ledger.handover.TestCertificates;
import org.duban.events.ledger.handover.TlsWires;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nodes that hand over are one ledger as those that race, whatever becomes of the node that records for all. */
class MongoHandOverTest {

    private static MongoLedgers ledgers;

    private MongoDatabase database;

    @BeforeAll
    static void connect() {
        ledgers = new MongoLedgers();
    }

    @AfterAll
    static void leaveNothing() {
        if (ledgers != null) { // there may be no server to test with
            ledgers.close();
        }
    }

    @BeforeEach
    void begin() {
        database = ledgers.database();
    }

    @Test
    void another_node_records_and_the_sender_knows_all_up_to_there_when_it_answers() {
        MongoLedger holder = ledgers.handingOver(database, new PlainWires());
        MongoLedger sender = ledgers.handingOver(database, new PlainWires());
        MongoLedgers.awaitReached(sender);
        append(holder, draft("case-a", 0));

        Commit commit = append(sender, Drafts.on(draft("case-b", 0), 0, "case-c"));

        assertThat(sender.head().hash()).isEqualTo(commit.hash());
        assertThat(sender.lastSequence("case-b")).isZero();
        assertThat(Ledgers.all(sender)).hasSize(2).last().isEqualTo(commit);
        assertThat(figures(sender).handed()).isEqualTo(1);
        assertThat(figures(sender).raced()).isZero();
        assertThat(figures(holder).taken()).isEqualTo(1);
        assertThat(figures(holder).own()).isTrue();
        assertThat(figures(sender).holder()).isEqualTo(figures(holder).holder());
    }

    @Test
    void a_refusal_means_the_same_by_either_way() {
        MongoLedger holder = ledgers.handingOver(database, new PlainWires());
        MongoLedger sender = ledgers.handingOver(database, new PlainWires());
        MongoLedgers.awaitReached(sender);
        append(holder, draft("case-a", 0));

        Draft late = Drafts.on(draft("case-b", 0), 0, "case-a");
        String told = refusal(sender, late);
        assertThat(told).isEqualTo(refusal(holder, late)).contains("case-a was written to after position 0");
        assertThatThrownBy(() -> append(sender, draft("case-a", 0))).isInstanceOf(LedgerConflict.class);
        assertThatThrownBy(() -> append(sender, Drafts.on(draft("case-b", 0), 99, "case-a")))
                .isInstanceOf(IllegalArgumentException.class);

        Commit keyed = append(sender, Drafts.keyed("case-k", 0, "k"));
        assertThatThrownBy(() -> append(sender, Drafts.keyed("case-l", 0, "k"))).isInstanceOf(LedgerConflict.class);
        assertThat(Ledgers.all(sender)).hasSize(2).last().isEqualTo(keyed);
    }

    @Test
    void a_draft_whose_answer_is_lost_is_found_by_its_sender_and_on_record_once() {
        MutedWires wires = new MutedWires();
        MongoLedger holder = ledgers.handingOver(database, wires);
        MongoLedger sender = ledgers.handingOver(database, new PlainWires());
        MongoLedgers.awaitReached(sender);
        wires.mute();
        Draft draft = draft("case-a", 0);

        Commit commit = append(sender, draft);

        Awaitility.await().until(() -> figures(holder).taken() == 1);
        assertThat(Ledgers.all(holder)).containsExactly(commit);
        assertThat(append(sender, draft)).isEqualTo(commit);
        assertThat(figures(sender).handed()).isZero();
    }

    @Test
    void a_holder_that_ends_is_followed_by_another_and_nothing_is_lost_or_there_twice() {
        MongoLedger holder = ledgers.handingOver(database, new PlainWires());
        MongoLedger sender = ledgers.handingOver(database, new PlainWires());
        MongoLedgers.awaitReached(sender);
        List<Commit> before = List.of(append(sender, draft("case-a", 0)), append(sender, draft("case-a", 1)));

        holder.close();
        Commit after = append(sender, draft("case-a", 2));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> figures(sender).own());

        assertThat(Ledgers.all(sender))
                .startsWith(before.toArray(Commit[]::new))
                .last()
                .isEqualTo(after);
    }

    @Test
    void what_has_no_place_of_its_own_stays_with_its_node() {
        MongoLedger holder = ledgers.handingOver(database, new PlainWires());
        MongoLedger sender = ledgers.handingOver(database, new PlainWires());
        MongoLedgers.awaitReached(sender);

        append(sender, Drafts.draft(null, 0, 1));
        sender.append(List.of(draft("case-a", 0), draft("case-a", 1)));

        assertThat(figures(holder).taken()).isZero();
        assertThat(Ledgers.all(sender)).hasSize(3);
    }

    @Test
    void nodes_hand_over_by_tls(@TempDir Path folder) {
        TestCertificates certificates = new TestCertificates(folder);
        SSLContext context = certificates.context(certificates.node("node"));
        MongoLedger holder = ledgers.handingOver(database, new TlsWires(() -> context));
        MongoLedger sender = ledgers.handingOver(database, new TlsWires(() -> context));
        MongoLedgers.awaitReached(sender);

        Commit commit = append(sender, draft("case-a", 0));

        assertThat(figures(holder).taken()).isEqualTo(1);
        assertThat(Ledgers.all(sender)).containsExactly(commit);
    }

    @Test
    void a_node_that_hands_nothing_over_races_beside_those_that_do() {
        MongoLedger holder = ledgers.handingOver(database, new PlainWires());
        MongoLedger alone = ledgers.open(database);
        assertThat(alone.handedOver()).isEmpty();

        append(alone, draft("case-a", 0));
        append(holder, draft("case-b", 0));

        assertThat(Ledgers.all(holder)).hasSize(2);
        assertThat(figures(holder).taken()).isZero();
    }

    private static String refusal(MongoLedger ledger, Draft draft) {
        return catchThrowableOfType(LedgerConflict.class, () -> append(ledger, draft))
                .getMessage();
    }

    private static HandOverFigures figures(MongoLedger ledger) {
        return ledger.handedOver().orElseThrow();
    }

    /** What the holder says does not arrive any more. */
    private static final class MutedWires implements PeerWires {

        private volatile boolean muted;

        void mute() {
            muted = true;
        }

        @Override
        public Socket accepted(Socket raw) throws IOException {
            return new Muted(raw, () -> muted);
        }

        @Override
        public Socket reached(Socket raw, String host, int port) {
            return raw;
        }
    }
}
