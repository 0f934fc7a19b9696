package org.duban.ui.wiring;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.duban.command.data.BadDataFile;
import org.duban.command.dispatch.CommandEnvironment;
import org.duban.command.dispatch.CommandModule;
import org.duban.command.law.LegalTexts;
import org.duban.command.rules.DeadlineRules;
import org.duban.events.ledger.axon.LedgerEventStorageEngine;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.file.FileLedger;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.LedgerHistory;
import org.duban.ui.accounts.Credentials;
import org.duban.ui.evidence.EvidenceFolder;
import org.duban.ui.files.BadSecretFile;
import org.duban.ui.people.PersonKeys;
import org.duban.ui.refusals.FileRefusalLog;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/** What is needed to take commands: the files in the data folder, and the command side on them. */
public final class Core implements AutoCloseable {

    private final DubanSettings settings;
    private final FileLedger ledger;
    private final FileRefusalLog refusals;
    private final EvidenceFolder evidence;
    private final Credentials credentials;
    private final PersonKeys keys;
    private final LegalTexts law = LegalTexts.load();
    private final DeadlineRules rules;
    private final History history;
    private final EmbeddedEventStore store;
    private final CommandModule commands;

    private Core(DubanSettings settings, FileLedger ledger) {
        this.settings = settings;
        this.ledger = ledger;
        rules = DeadlineRules.load(law, settings.jurisdiction(), settings.rules());
        Path data = settings.data();
        refusals = FileRefusalLog.open(data.resolve("refusals.ndjson"));
        evidence = EvidenceFolder.open(data.resolve("evidence"), settings.evidenceLimit(), settings.clock());
        credentials = Credentials.open(
                data.resolve("credentials"), PasswordEncoderFactories.createDelegatingPasswordEncoder());
        keys = PersonKeys.open(data.resolve("person-keys"));
        EventCodec codec = new EventCodec();
        history = new LedgerHistory(ledger, codec);
        store = EmbeddedEventStore.builder()
                .storageEngine(new LedgerEventStorageEngine(ledger, codec))
                .build();
        commands = new CommandModule(office(codec), bus(), store, refusals);
    }

    /**
     * Opens the data folder.
     *
     * @throws StartRefused if it cannot be worked with
     */
    static Core open(DubanSettings settings) {
        FileLedger ledger = DataFolder.ledger(settings);
        try {
            return new Core(settings, ledger);
        } catch (UncheckedIOException | BadSecretFile e) {
            ledger.close();
            throw DataFolder.because("数据文件夹无法使用：" + settings.data() + "。", e);
        } catch (BadDataFile e) {
            ledger.close();
            throw DataFolder.because("期限规则或工作日历无法使用：" + settings.rules() + "。", e);
        }
    }

    private CommandEnvironment office(EventCodec codec) {
        return new CommandEnvironment(
                ledger,
                history,
                codec,
                rules,
                law,
                settings.votePolicy(),
                evidence,
                keys,
                settings.clock(),
                settings.zone());
    }

    private static SimpleCommandBus bus() {
        return SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
    }

    /** How this Duban is set up. */
    public DubanSettings settings() {
        return settings;
    }

    /** The ledger. */
    public FileLedger ledger() {
        return ledger;
    }

    /** The ledger as events. */
    public History history() {
        return history;
    }

    /** The command side. */
    public CommandModule commands() {
        return commands;
    }

    /** The refused commands. */
    public FileRefusalLog refusals() {
        return refusals;
    }

    /** The evidence files. */
    public EvidenceFolder evidence() {
        return evidence;
    }

    /** The passwords. */
    public Credentials credentials() {
        return credentials;
    }

    /** The keys that names of people are sealed with. */
    public PersonKeys keys() {
        return keys;
    }

    /** The deadline rules of the place. */
    public DeadlineRules rules() {
        return rules;
    }

    /** The legal texts. */
    public LegalTexts law() {
        return law;
    }

    EmbeddedEventStore store() {
        return store;
    }

    @Override
    public void close() {
        store.shutDown();
        refusals.close();
        ledger.close();
    }
}
