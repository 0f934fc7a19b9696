package org.duban.ui.wiring;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.duban.events.ledger.document.HeaderDocument;

/**
 * A ledger in a MongoDB, that every node finds from now on.
 *
 * @param database its name there
 * @param id the ledger's own name
 * @param digest what chains it
 */
public record LedgerBegun(String database, String id, String digest) {

    /**
     * Makes what a ledger needs where {@code settings} say, and begins one there unless there is one. It takes a role that may
     * make collections and indexes, which no node needs afterwards.
     *
     * @throws StartRefused if no MongoDB is set, it does not answer, or what is there is no ledger
     */
    public static LedgerBegun where(DubanSettings settings) {
        if (settings.mongodb().isEmpty()) {
            throw new StartRefused(
                    "没有设置 DUBAN_MONGODB_URI：只有以 MongoDB 保存时才需要先行初始化。",
                    "DUBAN_MONGODB_URI is not set; only a MongoDB has to be initialised.");
        }
        try (MongoClient client = LedgerDatabase.client(settings)) {
            MongoDatabase database = LedgerDatabase.of(settings, client);
            HeaderDocument header = LedgerDatabase.init(settings, database);
            settings.requireDigest(header.digest());
            return new LedgerBegun(
                    database.getName(), header.ledger(), header.digest().stored());
        }
    }
}
