package org.duban.ui.wiring;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.duban.command.data.BadDataFile;
import org.duban.command.dispatch.CommandEnvironment;
import org.duban.command.dispatch.CommandModule;
import org.duban.command.law.LegalTexts;
import org.duban.command.rules.DeadlineRules;
import org.duban.events.PersonId;
import org.duban.events.StreamId;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/** What is needed to take commands: the files in the data folder, and the command side on them. */
public final class Core implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Core.class);

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
        evidence = EvidenceFolder.open(data.resolve(DataFolder.EVIDENCE), settings.evidenceLimit(), settings.clock());
        credentials = Credentials.open(
                data.resolve("credentials"), PasswordEncoderFactories.createDelegatingPasswordEncoder());
        keys = PersonKeys.open(data.resolve(DataFolder.KEYS));
        EventCodec codec = new EventCodec();
        history = new LedgerHistory(ledger, codec);
        tellMissingKeys();
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

    /** A file of keys that was lost looks like one whose keys were all destroyed, so whoever starts Duban is told. */
    private void tellMissingKeys() {
        List<PersonId> people = history.streams(PersonId.KIND + "-").stream()
                .map(stream -> new PersonId(new StreamId(stream).id()))
                .toList();
        long missing = keys.without(people);
        if (missing > 0) {
            LOG.warn(
                    "No key is kept of {} of {} people, whose names nobody can read; unless their keys were destroyed on"
                            + " purpose, put the file person-keys back from a backup before more names are recorded",
                    missing,
                    people.size());
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
