package org.duban.command.desk;

import static org.duban.command.desk.Story.day;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.duban.command.CaseCommand;
import org.duban.command.Command;
import org.duban.command.CommandGateway;
import org.duban.command.Commands;
import org.duban.command.Receipt;
import org.duban.command.Refusal;
import org.duban.command.Sender;
import org.duban.command.SystemCommandGateway;
import org.duban.command.directory.DirectoryCommand.AssignRole;
import org.duban.command.directory.DirectoryCommand.RegisterAccount;
import org.duban.command.directory.DirectoryCommand.RegisterUnit;
import org.duban.command.handling.VotePolicy;
import org.duban.command.law.LegalTexts;
import org.duban.events.AccountName;
import org.duban.events.EventMeta;
import org.duban.events.Role;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.directory.DirectoryEvent.UnitKind;
import org.duban.events.ledger.axon.LedgerEventStorageEngine;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.file.FileLedger;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.LedgerHistory;
import org.duban.events.ledger.history.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** The whole command side on a real ledger and Axon's own bus and store; one account for each role that acts. */
final class WorkingGateway implements AutoCloseable {

    static final String STREAM = "case-" + Story.CASE;

    final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2023-12-31T04:00:00Z"));
    final List<Refusal> refusals = new CopyOnWriteArrayList<>();
    final FileLedger ledger;
    final History history;
    final CommandGateway desk;
    final SystemCommandGateway system;

    private WorkingGateway(Path folder) {
        InstantSource source = now::get;
        Clock clock = source.withZone(Scenario.SHANGHAI);
        EventCodec codec = new EventCodec();
        ledger = FileLedger.open(folder, LedgerDigest.SHA_256, clock);
        history = new LedgerHistory(ledger, codec);
        CommandEnvironment office = new CommandEnvironment(
                ledger,
                history,
                codec,
                Scenario.RULES,
                LegalTexts.load(),
                VotePolicy.MAJORITY_OF_MEMBERS,
                Story.PHOTO.sha256()::equals,
                clock,
                Scenario.SHANGHAI);
        EmbeddedEventStore store = EmbeddedEventStore.builder()
                .storageEngine(new LedgerEventStorageEngine(ledger, codec))
                .build();
        CommandModule module =
                new CommandModule(office, SimpleCommandBus.builder().build(), store, refusals::add);
        desk = module.desk();
        system = module.system();
    }

    /** On a new ledger, with units and accounts. */
    static WorkingGateway begun(Path folder) {
        WorkingGateway office = new WorkingGateway(folder);
        office.register();
        return office;
    }

    /** On the ledger that is there. */
    static WorkingGateway reopened(Path folder) {
        return new WorkingGateway(folder);
    }

    /** Sends the command as one whose task it is. */
    Receipt send(Command command) {
        return desk.send(command, Sender.of(actor(command)));
    }

    void tell(CaseCommand... story) {
        for (CaseCommand command : story) {
            send(command);
        }
    }

    List<RecordedEvent> recorded() {
        return history.stream(STREAM, 0, History.NOW);
    }

    static String actor(Command command) {
        return Commands.of(command).roles().stream()
                .sorted()
                .findFirst()
                .orElseThrow()
                .name()
                .toLowerCase(Locale.ROOT);
    }

    static Sender keyed(String actor, String key, String body) {
        return new Sender(actor, null, key, body, null, null, null);
    }

    static Sender expecting(String actor, long version) {
        return new Sender(actor, null, null, null, version, null, null);
    }

    private void register() {
        unit(TestDirectory.GENERAL_OFFICE, UnitKind.GENERAL_OFFICE, null);
        unit(TestDirectory.ENVIRONMENT, UnitKind.COMMITTEE, null);
        unit(TestDirectory.GOVERNMENT, UnitKind.ORGAN_OFFICE, SupervisedOrgan.GOVERNMENT);
        unit(TestDirectory.GREENING, UnitKind.DEPARTMENT, SupervisedOrgan.GOVERNMENT);
        account(Role.CLERK, TestDirectory.GENERAL_OFFICE);
        account(Role.COMMITTEE, TestDirectory.ENVIRONMENT);
        account(Role.DIRECTOR, null);
        account(Role.OFFICE, TestDirectory.GOVERNMENT);
        account(Role.DEPARTMENT, TestDirectory.GREENING);
    }

    private void unit(UnitId id, UnitKind kind, @Nullable SupervisedOrgan organ) {
        bySystem(new RegisterUnit(id, id.value(), kind, organ, first()));
    }

    private void account(Role role, @Nullable UnitId unit) {
        AccountName name = new AccountName(role.name().toLowerCase(Locale.ROOT));
        bySystem(new RegisterAccount(name, name.value(), unit, first()));
        bySystem(new AssignRole(name, role, first()));
    }

    private void bySystem(Command command) {
        desk.send(command, Sender.of(EventMeta.SYSTEM));
    }

    private static LocalDate first() {
        return day("01-03");
    }

    @Override
    public void close() {
        ledger.close();
    }
}
