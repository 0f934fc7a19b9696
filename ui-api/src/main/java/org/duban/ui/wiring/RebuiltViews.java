package org.duban.ui.wiring;

import com.mongodb.client.MongoClient;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.ledger.ReadableLedger;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.history.LedgerHistory;
import org.duban.events.ledger.mongo.MongoLedger;
import org.duban.events.ledger.proof.ProgressListener;
import org.duban.events.ledger.secret.OpenedLedger;
import org.duban.query.row.View;
import org.duban.query.row.ViewTables;
import org.duban.query.store.RowsClaimed;
import org.duban.query.view.RowComparison;
import org.duban.query.view.ViewRebuild;
import org.duban.ui.database.DatabaseStore;
import org.duban.ui.people.CaseKeys;

/** Views in a MongoDB that are built anew, while nodes of the same version go on answering from those that are there. */
public final class RebuiltViews {

    private static final String ALL = "all";

    private RebuiltViews() {}

    /** What can be built anew. */
    public static List<String> names() {
        return Stream.concat(ViewTables.VIEWS.stream().map(View::name), Stream.of(ALL))
                .toList();
    }

    /**
     * Builds those that go by {@code name} and puts them in the place of the others; one that was broken off goes on.
     *
     * @param progress of the streams of the ledger
     * @throws StartRefused if views are not kept in a MongoDB, it does not answer, or somebody else builds the same
     * @throws IllegalArgumentException if nothing goes by that name
     */
    public static RowComparison where(DubanSettings settings, String name, ProgressListener progress) {
        List<View> views = called(name);
        if (settings.written().views() != ViewPlace.MONGODB) {
            throw new StartRefused(
                    "没有设置 DUBAN_VIEWS=mongodb：视图在各节点的内存中，每次启动时折算，无须重建。",
                    "DUBAN_VIEWS is not mongodb: each node folds views in its memory at its start, so there is nothing to rebuild.");
        }
        try (MongoClient client = LedgerDatabase.client(settings);
                MongoLedger ledger = LedgerDatabase.ledger(settings, LedgerDatabase.of(settings, client))) {
            CaseKeys secrets = ReadKeys.in(new DatabaseStore(LedgerDatabase.of(settings, client)), settings);
            return built(settings, client, new OpenedLedger(ledger, secrets), secrets, views, progress);
        } catch (RowsClaimed elsewhere) {
            throw refused("另有人正在重建这些视图。", elsewhere);
        } catch (UncheckedIOException silent) {
            throw refused("数据库没有应答，重建已中断：再次执行会从中断处继续。", silent);
        }
    }

    private static RowComparison built(
            DubanSettings settings,
            MongoClient client,
            ReadableLedger ledger,
            CaseKeys secrets,
            List<View> views,
            ProgressListener progress) {
        try (ViewStores stores = ViewStores.open(settings, client, secrets)) {
            LedgerHistory history = new LedgerHistory(ledger, new EventCodec());
            return new ViewRebuild(stores.building(), history, settings.clock()).run(views, progress);
        }
    }

    private static List<View> called(String name) {
        if (name.equals(ALL)) {
            return ViewTables.VIEWS;
        }
        return List.of(ViewTables.VIEWS.stream()
                .filter(view -> view.name().equals(name))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("No view is called " + name)));
    }

    private static StartRefused refused(String chinese, RuntimeException cause) {
        return DataFolder.because(chinese, cause);
    }
}
