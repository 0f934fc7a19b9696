package org.duban.ui.wiring;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.UUID;
import org.duban.events.ledger.mongo.MongoLedger;
import org.duban.events.ledger.proof.ProgressListener;
import org.duban.events.ledger.proof.Verification;
import org.duban.events.ledger.secret.SealedLedger;
import org.duban.events.ledger.secret.SecretFiles;
import org.duban.ui.database.DatabasePlace;
import org.duban.ui.database.DatabaseStore;
import org.duban.ui.evidence.SealedPlace;
import org.duban.ui.files.SideStore;
import org.duban.ui.ledger.ChainCheck;
import org.duban.ui.ledger.LedgerPath;
import org.duban.ui.notices.outbox.Share;
import org.duban.ui.people.CaseKeys;
import org.duban.ui.processing.SharedParts;
import org.duban.ui.processing.SharedShift;
import org.duban.ui.processing.Shift;
import org.duban.ui.statements.StatedLedger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Everything is kept in a MongoDB, on which many nodes may run. */
@Configuration(proxyBeanMethods = false)
@Conditional(Mode.Database.class)
class DatabaseConfiguration {

    /** After which another node tells people what the one on shift has not. */
    private static final Duration TERM = Duration.ofSeconds(12);

    @Bean
    MongoClient mongoClient(DubanSettings settings) {
        return LedgerDatabase.client(settings);
    }

    @Bean
    MongoDatabase database(DubanSettings settings, MongoClient client) {
        return LedgerDatabase.of(settings, client);
    }

    /** A command that works on the database itself has no certificates at hand, and hands nothing over: it ends soon. */
    @Bean
    MongoLedger ledger(DubanSettings settings, MongoDatabase database, ObjectProvider<SslBundles> bundles) {
        MongoLedger ledger = LedgerDatabase.ledger(settings, database);
        try {
            settings.handOver()
                    .ifPresent(nodes -> bundles.ifAvailable(
                            certificates -> HandingOver.begin(nodes, settings.bind(), ledger, certificates)));
            return ledger;
        } catch (RuntimeException e) {
            ledger.close();
            throw e;
        }
    }

    /** As everybody works with it who has the keys; it ends with the ledger. */
    @Bean(destroyMethod = "")
    @Primary
    SealedLedger openedLedger(MongoLedger ledger, CaseKeys keys, SecretFiles files) {
        return new SealedLedger(ledger, keys, files);
    }

    /** After the ledger, without which nothing counts. */
    @Bean
    SideStore besides(MongoDatabase database, MongoLedger ledger) {
        return new DatabaseStore(database);
    }

    @Bean
    SealedPlace evidencePlace(MongoDatabase database, SideStore besides, MongoLedger ledger, CaseKeys keys) {
        return KeyConfiguration.place(new DatabasePlace(database), besides, ledger, keys);
    }

    /** What this node keeps for its next start, in place of the ledger's files. */
    @Bean
    LedgerPath ledgerFolder(DubanSettings settings) {
        return DataFolder.opened(settings, () -> {
            DataFolder.make(settings.data());
            return new LedgerPath(settings.data(), settings.data());
        });
    }

    @Bean
    ChainCheck chain(MongoLedger ledger) {
        return known -> Verification.of(ledger, known, ProgressListener.UNSEEN);
    }

    @Bean
    StatedLedger statedLedger(MongoLedger ledger) {
        return StatedLedger.of(ledger, ledger.digest());
    }

    @Bean
    Shift shift(SideStore besides) {
        return new SharedShift(
                besides.map("shifts"), "notices", UUID.randomUUID().toString(), System::nanoTime, TERM);
    }

    @Bean
    Share share(SideStore besides) {
        return new SharedParts(
                besides.map("shifts"), "sending", UUID.randomUUID().toString(), System::nanoTime, TERM);
    }
}
