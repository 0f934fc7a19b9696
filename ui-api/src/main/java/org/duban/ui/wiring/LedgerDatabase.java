package org.duban.ui.wiring;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.security.SecureRandom;
import java.util.Optional;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerNewer;
import org.duban.events.ledger.LedgerUnavailable;
import org.duban.events.ledger.document.HeaderDocument;
import org.duban.events.ledger.mongo.LedgerClients;
import org.duban.events.ledger.mongo.LedgerCollection;
import org.duban.events.ledger.mongo.LedgerMissing;
import org.duban.events.ledger.mongo.MongoLedger;

/** The MongoDB that a ledger is in, and opening what must be whole. */
final class LedgerDatabase {

    private LedgerDatabase() {}

    static MongoClient client(DubanSettings settings) {
        return LedgerClients.client(uri(settings));
    }

    static MongoDatabase of(DubanSettings settings, MongoClient client) {
        return LedgerClients.database(client, uri(settings));
    }

    private static String uri(DubanSettings settings) {
        return settings.mongodb().orElseThrow();
    }

    /**
     * Makes what a ledger needs in {@code database}, and begins one there unless there is one.
     *
     * @return the header of the one that is there
     * @throws StartRefused if the server does not answer, or what is there is no ledger
     */
    static HeaderDocument init(DubanSettings settings, MongoDatabase database) {
        HeaderDocument fresh =
                HeaderDocument.fresh(settings.digest(), settings.clock().instant(), new SecureRandom());
        try {
            return LedgerCollection.init(database, fresh);
        } catch (RuntimeException e) {
            throw refused(database, e);
        }
    }

    /** @throws StartRefused if there is none, or it is damaged, out of reach, or far from the clock */
    static MongoLedger ledger(DubanSettings settings, MongoDatabase database) {
        ClockCheck clock = new ClockCheck(settings);
        clock.before();
        MongoLedger ledger = opened(settings, database);
        try {
            LedgerProof.latest(ledger, 0);
            clock.after(ledger.head(), Optional.empty());
            settings.requireDigest(ledger.digest());
            settings.follow(() -> ledger.head().at());
            return ledger;
        } catch (RuntimeException e) {
            ledger.close();
            throw refused(database, e);
        }
    }

    private static MongoLedger opened(DubanSettings settings, MongoDatabase database) {
        try {
            return MongoLedger.open(database, settings.clock(), settings.clockJump(), settings::requireClock);
        } catch (RuntimeException e) {
            throw refused(database, e);
        }
    }

    private static RuntimeException refused(MongoDatabase database, RuntimeException cause) {
        String name = database.getName();
        return switch (cause) {
            case LedgerMissing missing ->
                DataFolder.because("数据库 " + name + " 里还没有账本，或者缺少索引：请先执行 duban init。", missing);
            case LedgerNewer newer -> DataFolder.because("账本的格式为 " + newer.format() + "，由更新版本的督办写成；请改用更新的版本。", newer);
            case LedgerDamaged damaged -> DataFolder.because("账本在位置 " + damaged.position() + " 处损坏：请恢复最新备份。", damaged);
            case LedgerUnavailable silent -> DataFolder.because("数据库 " + name + " 没有应答：请检查 DUBAN_MONGODB_URI。", silent);
            default -> cause;
        };
    }
}
