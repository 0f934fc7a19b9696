package org.duban.ui.wiring;

import org.duban.events.ledger.file.FileLedger;
import org.duban.events.ledger.proof.ProgressListener;
import org.duban.events.ledger.proof.Verification;
import org.duban.events.ledger.secret.SealedLedger;
import org.duban.events.ledger.secret.SecretFiles;
import org.duban.ui.evidence.FolderPlace;
import org.duban.ui.evidence.SealedPlace;
import org.duban.ui.files.FolderStore;
import org.duban.ui.files.SideStore;
import org.duban.ui.ledger.ChainCheck;
import org.duban.ui.ledger.LedgerPath;
import org.duban.ui.notices.outbox.Share;
import org.duban.ui.people.CaseKeys;
import org.duban.ui.processing.Shift;
import org.duban.ui.statements.StatedLedger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Everything is kept in one data folder, which one process holds. */
@Configuration(proxyBeanMethods = false)
@Conditional(Mode.Embedded.class)
class EmbeddedConfiguration {

    @Bean
    FileLedger ledger(DubanSettings settings) {
        return DataFolder.ledger(settings);
    }

    /** As everybody works with it who has the keys; it ends with the ledger. */
    @Bean(destroyMethod = "")
    @Primary
    SealedLedger openedLedger(FileLedger ledger, CaseKeys keys, SecretFiles files) {
        return new SealedLedger(ledger, keys, files);
    }

    @Bean
    LedgerMemory ledgerMemory(DubanSettings settings, FileLedger ledger) {
        return new LedgerMemory(settings, ledger).begin();
    }

    /** After the ledger, which one process alone may hold. */
    @Bean
    SideStore besides(DubanSettings settings, FileLedger ledger) {
        return new FolderStore(settings.data());
    }

    /** After the ledger too. */
    @Bean
    SealedPlace evidencePlace(DubanSettings settings, SideStore besides, FileLedger ledger, CaseKeys keys) {
        return DataFolder.opened(
                settings,
                () -> KeyConfiguration.place(
                        FolderPlace.open(settings.data().resolve(DataFolder.EVIDENCE)), besides, ledger, keys));
    }

    @Bean
    LedgerPath ledgerFolder(DubanSettings settings) {
        return new LedgerPath(DataFolder.ledgerIn(settings.data()), settings.data());
    }

    @Bean
    ChainCheck chain(LedgerPath ledger) {
        return known -> Verification.of(ledger.path(), known, ProgressListener.UNSEEN);
    }

    @Bean
    StatedLedger statedLedger(FileLedger ledger) {
        return StatedLedger.of(ledger, ledger.digest());
    }

    @Bean
    Shift shift() {
        return Shift.ALONE;
    }

    @Bean
    Share share() {
        return Share.ALL;
    }
}
