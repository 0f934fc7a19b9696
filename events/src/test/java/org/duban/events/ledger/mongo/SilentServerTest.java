package org.duban.events.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.events.ledger.Drafts.append;
import static org.duban.events.ledger.Drafts.draft;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Random;
import org.awaitility.Awaitility;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.LedgerUnavailable;
import org.duban.events.ledger.document.HeaderDocument;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.file.Ledgers;
import org.duban.testmongo.MongodSet;
import org.duban.testmongo.TestMongo;
import org.junit.jupiter.api.Test;

/** A server that says nothing: its callers are told so in time, and that what they wanted is not known. */
class SilentServerTest {

    private static final String HASTY = "&socketTimeoutMS=500&serverSelectionTimeoutMS=500";

    @Test
    void an_append_that_is_not_answered_is_neither_done_nor_refused_and_recorded_once_when_it_comes_again() {
        try (MongodSet set = TestMongo.set(1);
                MongoClient client = LedgerClients.client(set.uri() + HASTY)) {
            MongoDatabase database = client.getDatabase("duban");
            LedgerCollection.init(database, HeaderDocument.fresh(LedgerDigest.SHA_256, Drafts.NOON, new Random()));
            try (MongoLedger ledger = MongoLedger.open(database, Duration.ofSeconds(1), draft -> {})) {
                Commit first = append(ledger, draft("case-a", 0));
                Draft draft = draft("case-a", 1);

                set.halt(0);
                assertThatThrownBy(() -> append(ledger, draft)).isInstanceOf(LedgerUnavailable.class);
                assertThatThrownBy(() -> Ledgers.all(ledger)).isInstanceOf(LedgerUnavailable.class);
                set.wake(0);
                Commit commit = Awaitility.await()
                        .atMost(Duration.ofSeconds(30))
                        .ignoreException(LedgerUnavailable.class)
                        .until(() -> append(ledger, draft), any -> true);

                assertThat(Ledgers.all(ledger)).containsExactly(first, commit);
            }
        }
    }
}
