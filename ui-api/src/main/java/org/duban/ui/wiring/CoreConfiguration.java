package org.duban.ui.wiring;

import io.micrometer.observation.ObservationRegistry;
import java.util.Optional;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.duban.command.CaseSight;
import org.duban.command.CommandGateway;
import org.duban.command.Rehearsal;
import org.duban.command.account.Directory;
import org.duban.command.data.BadDataFile;
import org.duban.command.dispatch.CommandEnvironment;
import org.duban.command.dispatch.CommandModule;
import org.duban.command.law.LegalTexts;
import org.duban.command.notice.ParkedNotices;
import org.duban.command.rules.DeadlineRules;
import org.duban.events.ledger.RunningLedger;
import org.duban.events.ledger.axon.LedgerEventStorageEngine;
import org.duban.events.ledger.axon.WholeCommits;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.LedgerHistory;
import org.duban.ui.accounts.Credentials;
import org.duban.ui.accounts.Hashing;
import org.duban.ui.evidence.CitableEvidence;
import org.duban.ui.evidence.EvidenceFiles;
import org.duban.ui.evidence.EvidencePlace;
import org.duban.ui.evidence.EvidenceRights;
import org.duban.ui.files.SideStore;
import org.duban.ui.people.CaseKeys;
import org.duban.ui.people.PersonKeys;
import org.duban.ui.refusals.KeptRefusals;
import org.duban.ui.refusals.RefusalWatch;
import org.duban.ui.refusals.WatchedRefusals;
import org.duban.ui.tracing.Spans;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What is needed to take commands, with or without a server: what is kept, and the command side on it. */
@Configuration(proxyBeanMethods = false)
@Import({
    SettingsConfiguration.class,
    EmbeddedConfiguration.class,
    DatabaseConfiguration.class,
    KeyConfiguration.class,
    Core.class
})
class CoreConfiguration {

    @Bean
    LedgerProof ledgerProof(RunningLedger ledger) {
        return LedgerProof.of(ledger).begin();
    }

    @Bean
    static LawAhead lawAhead(DubanSettings settings) {
        return LawAhead.begun(settings);
    }

    @Bean
    LegalTexts law(LawAhead ahead) {
        return ahead.law();
    }

    @Bean
    DeadlineRules rules(LawAhead ahead, DubanSettings settings) {
        try {
            return ahead.rules();
        } catch (BadDataFile e) {
            throw DataFolder.because("期限规则或工作日历无法使用：" + settings.rules() + "。", e);
        }
    }

    @Bean
    KeptRefusals refusals(DubanSettings settings, SideStore besides, CaseKeys secrets) {
        return DataFolder.opened(settings, () -> new KeptRefusals(besides.lines(DataFolder.REFUSALS), secrets));
    }

    @Bean
    EvidenceFiles evidence(DubanSettings settings, EvidencePlace place) {
        return new EvidenceFiles(place, settings.evidenceLimit(), settings.clock());
    }

    @Bean
    PasswordEncoder encoder() {
        return Hashing.encoder(Runtime.getRuntime().availableProcessors());
    }

    @Bean
    Credentials credentials(DubanSettings settings, SideStore besides, PasswordEncoder encoder) {
        return DataFolder.opened(settings, () -> new Credentials(besides.map(DataFolder.CREDENTIALS), encoder));
    }

    @Bean
    EventCodec codec() {
        return new EventCodec();
    }

    @Bean
    History history(RunningLedger ledger, EventCodec codec) {
        return new LedgerHistory(ledger, codec);
    }

    @Bean
    Spans spans(ObjectProvider<ObservationRegistry> registry) {
        return new Spans(registry.getIfAvailable(() -> ObservationRegistry.NOOP));
    }

    @Bean(destroyMethod = "shutDown")
    EmbeddedEventStore store(RunningLedger ledger, EventCodec codec, Spans spans) {
        return EmbeddedEventStore.builder()
                .storageEngine(new LedgerEventStorageEngine(ledger, codec))
                .spanFactory(spans.appends())
                .build();
    }

    @Bean
    WholeCommits events(RunningLedger ledger, EventCodec codec) {
        return new WholeCommits(ledger, codec);
    }

    @Bean
    CommandEnvironment office(
            RunningLedger ledger,
            History history,
            EventCodec codec,
            DeadlineRules rules,
            LegalTexts law,
            DubanSettings settings,
            EvidenceFiles evidence,
            ObjectProvider<EvidenceRights> rights,
            ObjectProvider<CaseSight> sight,
            PersonKeys keys,
            ObjectProvider<ParkedNotices> parked) {
        return new CommandEnvironment(
                ledger,
                history,
                codec,
                rules,
                law,
                settings.votePolicy(),
                new CitableEvidence(evidence, () -> Optional.ofNullable(rights.getIfAvailable())),
                keys,
                notice -> parked.getIfAvailable(() -> ParkedNotices.NONE).streamOf(notice),
                settings.clock(),
                settings.zone(),
                new LaterSight(sight));
    }

    @Bean
    CommandModule commands(
            CommandEnvironment office,
            EmbeddedEventStore store,
            KeptRefusals refusals,
            ObjectProvider<RefusalWatch> watches,
            Spans spans) {
        SimpleCommandBus bus = SimpleCommandBus.builder()
                .spanFactory(spans.commands())
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
        return new CommandModule(
                office,
                bus,
                store,
                new WatchedRefusals(refusals, watches.orderedStream().toList()));
    }

    @Bean
    CommandGateway desk(CommandModule commands) {
        return commands.gateway();
    }

    @Bean
    Rehearsal rehearsal(CommandModule commands) {
        return commands.rehearsal();
    }

    @Bean
    Directory directory(CommandModule commands) {
        return commands.directory();
    }
}
