package org.duban.ui.wiring;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.duban.events.ledger.mongo.LedgerClients;
import org.duban.events.ledger.secret.ContentSeals;
import org.duban.query.checkpoint.ClassDigest;
import org.duban.query.row.ViewTables;
import org.duban.query.store.MongoViewStore;

/**
 * The views in a database beside the ledger's, so that nobody who writes views needs a right on the ledger.
 *
 * @param version of the classes that fold them: others fold into rows of their own
 * @param rows for questions and what happens
 * @param building for what takes a server long
 * @param patient the connections of that
 */
record ViewStores(String version, MongoViewStore rows, MongoViewStore building, MongoClient patient)
        implements AutoCloseable {

    /** What the name of the ledger's database is followed by. */
    static final String SUFFIX = "-views";

    private static final int LETTERS = 12;

    /**
     * Opens them, and makes what this version needs.
     *
     * @param seals of what is secret in them
     * @throws StartRefused if that cannot be
     */
    static ViewStores open(DubanSettings settings, MongoClient client, ContentSeals seals) {
        MongoDatabase ledger = LedgerDatabase.of(settings, client);
        String name = ledger.getName() + SUFFIX;
        String version = ofProgram();
        MongoClient patient = LedgerClients.patient(settings.mongodb().orElseThrow());
        try {
            return new ViewStores(
                    version,
                    new MongoViewStore(client, name, version, ViewTables.VIEWS, seals),
                    new MongoViewStore(patient, name, version, ViewTables.VIEWS, seals),
                    patient);
        } catch (UncheckedIOException silent) {
            patient.close();
            throw DataFolder.because("数据库 " + name + " 不能保存视图：请检查 DUBAN_MONGODB_URI 和该角色的权限。", silent);
        }
    }

    private static String ofProgram() {
        try {
            Optional<String> digest = ClassDigest.find();
            return digest.map(all -> all.substring(0, LETTERS))
                    .orElseThrow(
                            () -> new StartRefused(
                                    "无法判断程序的版本，因此视图不能保存在 MongoDB 中：请用 duban 命令启动，或者去掉 DUBAN_VIEWS。",
                                    "It cannot be told which version of the program this is, so views cannot be kept on MongoDB; start it by the duban command, or leave DUBAN_VIEWS out."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        patient.close();
    }
}
