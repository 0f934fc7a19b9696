package org.duban.command.dispatch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.duban.command.CaseSight;
import org.duban.command.Command;
import org.duban.command.CommandGateway;
import org.duban.command.Commands;
import org.duban.command.Receipt;
import org.duban.command.Refusal;
import org.duban.command.Sender;
import org.duban.command.Sender.OnBehalf;
import org.duban.command.SystemCommandGateway;
import org.duban.command.account.Directory;
import org.duban.command.handling.VotePolicy;
import org.duban.command.law.LegalTexts;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Story;
import org.duban.command.scenario.Town;
import org.duban.events.CaseId;
import org.duban.events.EventMeta;
import org.duban.events.EventMeta.Paper;
import org.duban.events.ItemId;
import org.duban.events.NoticeId;
import org.duban.events.Principal;
import org.duban.events.Sealed;
import org.duban.events.StreamId;
import org.duban.events.ledger.RunningLedger;
import org.duban.events.ledger.axon.LedgerEventStorageEngine;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.file.FileLedger;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.LedgerHistory;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.ledger.secret.SealedLedger;
import org.duban.events.ledger.secret.SecretFiles;

/** The whole command side on a real ledger and Axon's own bus and store; one account for each role that acts. */
public final class WorkingGateway implements AutoCloseable {

    static final String STREAM = Story.STREAM.value();

    /** The time that all clocks show. */
    public final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2023-12-31T04:00:00Z"));

    /** What was refused. */
    public final List<Refusal> refusals = new CopyOnWriteArrayList<>();

    /** Of which events people could not be told, and in which stream. */
    public final Map<NoticeId, StreamId> parked = new ConcurrentHashMap<>();

    public final RunningLedger ledger;
    public final History history;
    final CountedHistory deciding;
    public final CommandGateway gateway;
    public final SystemCommandGateway system;
    final Directory directory;
    final StreamRepository streams;

    /** The accounts that are not shown every case; they are shown those of which a command is. */
    public final Set<String> partial = ConcurrentHashMap.newKeySet();

    private final CaseSight sight = new CaseSight() {
        @Override
        public boolean showsAll(String account) {
            return !partial.contains(account);
        }

        @Override
        public boolean shows(String account, CaseId caseId) {
            return true;
        }

        @Override
        public boolean shows(String account, CaseId caseId, ItemId item) {
            return true;
        }
    };

    private WorkingGateway(Path folder) {
        InstantSource source = now::get;
        Clock clock = source.withZone(Scenario.SHANGHAI);
        EventCodec codec = new EventCodec();
        ledger = new SealedLedger(
                FileLedger.open(folder, LedgerDigest.SHA_256, clock), new PlainSeals(), SecretFiles.OPEN);
        history = new LedgerHistory(ledger, codec);
        deciding = new CountedHistory(history);
        CommandEnvironment environment = new CommandEnvironment(
                ledger,
                deciding,
                codec,
                Scenario.RULES,
                LegalTexts.load(),
                VotePolicy.MAJORITY_OF_MEMBERS,
                Story.PHOTO.sha256()::equals,
                (person, text) -> new Sealed(person + " " + text),
                parked::get,
                clock,
                Scenario.SHANGHAI,
                sight);
        EmbeddedEventStore store = EmbeddedEventStore.builder()
                .storageEngine(new LedgerEventStorageEngine(ledger, codec))
                .build();
        CommandModule module =
                new CommandModule(environment, SimpleCommandBus.builder().build(), store, refusals::add);
        gateway = module.gateway();
        system = module.system();
        directory = module.directory();
        streams = module.streams();
    }

    /** On a new ledger, with the town's units, people, meetings and accounts. */
    public static WorkingGateway begun(Path folder) {
        WorkingGateway office = new WorkingGateway(folder);
        Town.FOUNDING.forEach(office::bySystem);
        return office;
    }

    /** On the ledger that is there. */
    static WorkingGateway reopened(Path folder) {
        return new WorkingGateway(folder);
    }

    /** Sends the command as one whose task it is. */
    public Receipt send(Command command) {
        return gateway.send(command, Sender.of(account(command)));
    }

    /** Sends the command as Duban itself. */
    public Receipt bySystem(Command command) {
        return gateway.send(command, Sender.of(EventMeta.SYSTEM));
    }

    /** Sends all of them, one after the other. */
    public void tell(Command... story) {
        for (Command command : story) {
            send(command);
        }
    }

    /** What is on record of the case. */
    public List<RecordedEvent> recorded() {
        return recorded(Story.STREAM);
    }

    /** What is on record of that stream. */
    List<RecordedEvent> recorded(StreamId stream) {
        return history.stream(stream.value(), 0, History.NOW);
    }

    static String account(Command command) {
        return Commands.of(command).roles().stream()
                .sorted()
                .findFirst()
                .orElseThrow()
                .name()
                .toLowerCase(Locale.ROOT);
    }

    static Sender keyed(String account, String key, String body) {
        return new Sender(account, null, key, body, null, null, List.of(), null);
    }

    /** From an account that has seen the stream at that version. */
    public static Sender expecting(String account, long version) {
        return new Sender(account, null, null, null, version, null, List.of(), null);
    }

    /** Writes down somebody else's act, from a paper of which there is a picture. */
    public static Sender onBehalf(String account, Principal principal) {
        OnBehalf act = new OnBehalf(principal, new Paper("纸7号", Story.PHOTO));
        return new Sender(account, act, null, null, null, null, List.of(), null);
    }

    @Override
    public void close() {
        ledger.close();
    }
}
