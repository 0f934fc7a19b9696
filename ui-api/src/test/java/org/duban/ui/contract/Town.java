package org.duban.ui.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.duban.command.CaseSight;
import org.duban.command.CommandGateway;
import org.duban.command.Rehearsal;
import org.duban.command.Sender;
import org.duban.command.account.AccountCommand.AssignRole;
import org.duban.command.account.AccountCommand.RegisterAccount;
import org.duban.command.account.Directory;
import org.duban.command.dispatch.CommandEnvironment;
import org.duban.command.dispatch.CommandModule;
import org.duban.command.handling.VotePolicy;
import org.duban.command.law.LegalTexts;
import org.duban.command.rules.DeadlineRules;
import org.duban.events.AccountName;
import org.duban.events.EventMeta;
import org.duban.events.NoticeId;
import org.duban.events.Role;
import org.duban.events.StreamId;
import org.duban.events.ledger.RunningLedger;
import org.duban.events.ledger.axon.LedgerEventStorageEngine;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.file.FileLedger;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.LedgerHistory;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.ledger.secret.SealedLedger;
import org.duban.events.ledger.secret.SecretFiles;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.commands.ReadCommand;
import org.duban.ui.files.SecretMap;
import org.duban.ui.people.CaseKeys;
import org.duban.ui.people.KeptKeys;
import org.duban.ui.people.KeyWrap;
import org.duban.ui.people.PersonKeys;
import org.jspecify.annotations.Nullable;

/** The command side as the product has it, on a ledger in a folder, by a clock that stands where a story puts it. */
final class Town implements AutoCloseable {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final LegalTexts LAW = LegalTexts.load();
    private static final DeadlineRules RULES = DeadlineRules.load(LAW, "xuhui");
    private static final LocalDate FIRST = LocalDate.parse("2022-01-03");

    final AtomicReference<Instant> now;
    final RunningLedger ledger;
    final History history;
    final PersonKeys keys;
    private final Path folder;
    private final EmbeddedEventStore store;
    private final CommandModule commands;
    /** What the stories say that nobody could be told of. */
    private static final Map<String, String> PARKED = Map.of(
            "0d6b6a7e-6f0e-4c1e-9f0c-2d4a7c0f8b11", "case-xuhui-2023-household-waste",
            "7a0c2f1e-1b9d-4b52-8d2f-51f0c1a9e602", "meeting-standing-committee-17-15");

    private final CommandReader reader;
    private final Mornings mornings;

    private Town(Path folder, Instant begins) {
        this.folder = folder;
        now = new AtomicReference<>(begins);
        Clock clock = ((InstantSource) now::get).withZone(ZONE);
        EventCodec codec = new EventCodec();
        KeptKeys kept = KeptKeys.open(SecretMap.open(folder.resolve("person-keys")), KeyWrap.NONE);
        ledger = new SealedLedger(
                FileLedger.open(folder.resolve("ledger"), LedgerDigest.SHA_256, clock),
                new CaseKeys(kept, SecretMap.open(folder.resolve("sealed-cases")), "person-keys"),
                SecretFiles.OPEN);
        history = new LedgerHistory(ledger, codec);
        keys = new PersonKeys(kept);
        store = EmbeddedEventStore.builder()
                .storageEngine(new LedgerEventStorageEngine(ledger, codec))
                .build();
        CommandEnvironment environment = new CommandEnvironment(
                ledger,
                history,
                codec,
                RULES,
                LAW,
                VotePolicy.MAJORITY_OF_MEMBERS,
                any -> true,
                keys,
                Town::parked,
                clock,
                ZONE,
                CaseSight.EVERYTHING);
        SimpleCommandBus bus = SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
        commands = new CommandModule(environment, bus, store, refusal -> {});
        reader = CommandReader.demandingIds(clock);
        mornings = new Mornings(history, commands.system());
    }

    /** One in which there is nobody but an administrator. */
    static Town begun(Path folder) {
        Town town = new Town(folder, FIRST.atTime(9, 0).atZone(ZONE).toInstant());
        AccountName admin = new AccountName("admin");
        Sender system = Sender.of(EventMeta.SYSTEM);
        CommandGateway gateway = town.commands.gateway();
        gateway.send(new RegisterAccount(admin, "系统管理员", null, null, null, FIRST), system);
        gateway.send(new AssignRole(admin, Role.ADMIN, FIRST), system);
        return town;
    }

    /** Another one with the same past, in which other things may happen. */
    Town fork(Path into) {
        copy(folder, into);
        return new Town(into, now.get());
    }

    private static @Nullable StreamId parked(NoticeId notice) {
        String stream = PARKED.get(notice.value());
        return stream == null ? null : new StreamId(stream);
    }

    /** Where is asked what a command would lead to. */
    Rehearsal rehearsal() {
        return commands.rehearsal();
    }

    /** The place's clock. */
    Clock clock() {
        return ((InstantSource) now::get).withZone(ZONE);
    }

    /** Units and accounts as they are now. */
    Directory directory() {
        return commands.directory();
    }

    /**
     * Gives the command of a line, on the line's day or the day that it has become.
     *
     * @return what it put on record
     * @throws org.duban.command.CommandRefused if a rule forbids it
     * @throws org.duban.ui.problem.ProblemException if it is none
     */
    List<RecordedEvent> give(StoryLine line) {
        ReadCommand read = reader.read(line.command(), line.body());
        Sender sender =
                new Sender(line.actor(), read.onBehalfOf(), line.id(), read.digest(), null, null, read.made(), null);
        long before = ledger.head().position();
        commands.gateway().send(read.command(), sender);
        return since(before);
    }

    /** Lets the day of the line begin, unless it has; the sweeper and the notices of that morning come first. */
    void reach(LocalDate day) {
        if (day.isAfter(today())) {
            now.set(day.atTime(9, 0).atZone(ZONE).toInstant());
            mornings.come(today());
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(now.get(), ZONE);
    }

    /** Everything recorded after that position. */
    List<RecordedEvent> since(long position) {
        List<RecordedEvent> events = new ArrayList<>();
        try (RecordedCursor cursor = history.from(position + 1)) {
            while (cursor.hasNext()) {
                events.add(cursor.next());
            }
        }
        return events;
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("holder"))
                    .toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        store.shutDown();
        ledger.close();
    }
}
