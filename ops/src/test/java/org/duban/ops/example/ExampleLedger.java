package org.duban.ops.example;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.duban.command.CommandDesk;
import org.duban.command.Sender;
import org.duban.command.desk.CommandModule;
import org.duban.command.desk.Office;
import org.duban.command.directory.DirectoryCommand.AssignRole;
import org.duban.command.directory.DirectoryCommand.RegisterAccount;
import org.duban.command.handling.VotePolicy;
import org.duban.command.law.LegalTexts;
import org.duban.command.rules.DeadlineRules;
import org.duban.events.AccountName;
import org.duban.events.EventMeta;
import org.duban.events.Role;
import org.duban.events.ledger.EventCodec;
import org.duban.events.ledger.FileLedger;
import org.duban.events.ledger.History;
import org.duban.events.ledger.LedgerDigest;
import org.duban.events.ledger.LedgerEventStorageEngine;
import org.duban.events.ledger.LedgerHistory;

/** A ledger of its own, and the desk in front of it, which holds the example's evidence. */
final class ExampleLedger implements AutoCloseable {

    private final EventCodec codec = new EventCodec();
    private final Clock clock;
    private final FileLedger ledger;
    private final History history;
    private final CommandDesk desk;

    ExampleLedger(Path folder, Clock clock) {
        this.clock = clock;
        ledger = FileLedger.open(folder, LedgerDigest.SHA_256, clock);
        history = new LedgerHistory(ledger, codec);
        desk = new CommandModule(office(), SimpleCommandBus.builder().build(), store(), refusal -> {}).desk();
    }

    CommandDesk desk() {
        return desk;
    }

    History history() {
        return history;
    }

    /** What the system does at a first start. */
    void registerAdministrator(Instant at) {
        Sender system = new Sender(EventMeta.SYSTEM, null, null, null, null, at, null);
        LocalDate on = LocalDate.ofInstant(at, clock.getZone());
        AccountName admin = new AccountName("admin");
        desk.send(new RegisterAccount(admin, "管理员", null, on), system);
        desk.send(new AssignRole(admin, Role.ADMIN, on), system);
    }

    @Override
    public void close() {
        ledger.close();
    }

    private Office office() {
        LegalTexts texts = LegalTexts.load();
        Set<String> evidence = Set.copyOf(ExampleFiles.evidence().values());
        return new Office(
                ledger,
                history,
                codec,
                DeadlineRules.load(texts),
                texts,
                VotePolicy.MAJORITY_OF_MEMBERS,
                evidence::contains,
                clock,
                clock.getZone());
    }

    private EmbeddedEventStore store() {
        return EmbeddedEventStore.builder()
                .storageEngine(new LedgerEventStorageEngine(ledger, codec))
                .build();
    }
}
