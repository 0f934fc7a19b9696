package org.duban.events.ledger.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;

/** Clients of a MongoDB that give up in time where a server hangs; what the address says of it goes first. */
public final class LedgerClients {

    private static final String DATABASE = "duban";
    private static final int CONNECT_SECONDS = 2;
    private static final int READ_SECONDS = 5;
    private static final int PATIENT_SECONDS = 1_800;
    private static final int SELECT_SECONDS = 3;
    private static final int LIFE_SECONDS = 5;
    private static final int UPKEEP_SECONDS = 2;

    private LedgerClients() {}

    /**
     * A client; whoever asks for it closes it.
     *
     * @param uri as MongoDB writes addresses
     * @throws IllegalArgumentException if it is none
     */
    public static MongoClient client(String uri) {
        return client(uri, READ_SECONDS);
    }

    /**
     * A client that waits for what takes a server long, such as an index of many documents; likewise.
     *
     * @throws IllegalArgumentException if {@code uri} is no address
     */
    public static MongoClient patient(String uri) {
        return client(uri, PATIENT_SECONDS);
    }

    private static MongoClient client(String uri, int readSeconds) {
        return MongoClients.create(MongoClientSettings.builder()
                .applicationName("duban")
                .retryWrites(true)
                .retryReads(true)
                .applyToSocketSettings(socket -> socket.connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(readSeconds, TimeUnit.SECONDS))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(SELECT_SECONDS, TimeUnit.SECONDS))
                // A reply that came twice leaves a connection one reply behind for good, which the driver gives out
                // again and again.
                .applyToConnectionPoolSettings(pool -> pool.maxConnectionLifeTime(LIFE_SECONDS, TimeUnit.SECONDS)
                        .maintenanceFrequency(UPKEEP_SECONDS, TimeUnit.SECONDS))
                .applyToServerSettings(server -> server.heartbeatFrequency(1, TimeUnit.SECONDS))
                .applyConnectionString(new ConnectionString(uri))
                .build());
    }

    /** The database that the address names, or the one called duban. */
    public static MongoDatabase database(MongoClient client, String uri) {
        String named = new ConnectionString(uri).getDatabase();
        return client.getDatabase(named == null ? DATABASE : named);
    }
}
