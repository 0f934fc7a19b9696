package org.duban.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.duban.command.CaseSight;
import org.duban.command.dispatch.CommandEnvironment;
import org.duban.command.dispatch.CommandModule;
import org.duban.command.handling.VotePolicy;
import org.duban.command.law.LegalTexts;
import org.duban.command.notice.ParkedNotices;
import org.duban.command.rules.DeadlineRules;
import org.duban.events.PersonId;
import org.duban.events.Sealed;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.axon.LedgerEventStorageEngine;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.file.FileLedger;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.LedgerHistory;
import org.duban.query.view.ViewWriter;
import org.duban.ui.sweep.Sweeper;

/**
 * A ledger of items owed, its views and the sweeper, which are Duban's own; only that the views are folded when the
 * sweeper asks how far the ledger goes, not beside it.
 */
final class SweptLedger implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int BATCH = 1_000;

    private LocalDate today = OwedItems.FIRST_DUE;
    private final Path folder;
    private final FileLedger ledger;
    private final ViewWriter writer;
    private final Sweeper sweeper;

    SweptLedger(int followUps, ViewDatabase database) throws IOException {
        folder = Folders.fresh("sweep");
        InstantSource noon = () -> today.atTime(12, 0).atZone(ZONE).toInstant();
        Clock clock = noon.withZone(ZONE);
        ledger = FileLedger.open(folder, LedgerDigest.SHA_256, clock);
        EventCodec codec = new EventCodec();
        LedgerEventStorageEngine engine = new LedgerEventStorageEngine(ledger, codec);
        append(ledger, new Commits(codec), followUps / OwedItems.EACH);
        History history = new LedgerHistory(ledger, codec);
        writer = new ViewWriter(database.views(), history);
        writer.catchUp();
        DeadlineRules rules = DeadlineRules.load(LegalTexts.load(), "xuhui");
        CommandEnvironment office = new CommandEnvironment(
                ledger,
                history,
                codec,
                rules,
                LegalTexts.load(),
                VotePolicy.MAJORITY_OF_MEMBERS,
                sha256 -> false,
                SweptLedger::nothing,
                ParkedNotices.NONE,
                clock,
                ZONE,
                CaseSight.EVERYTHING);
        EmbeddedEventStore store =
                EmbeddedEventStore.builder().storageEngine(engine).build();
        CommandModule commands =
                new CommandModule(office, SimpleCommandBus.builder().build(), store, refusal -> {
                    throw new IllegalStateException(refusal.toString());
                });
        sweeper = new Sweeper(database.views(), deadline -> false, commands.system(), this::folded, clock);
    }

    private static Sealed nothing(PersonId person, String text) {
        throw new IllegalStateException("Nobody is named here");
    }

    private static void append(FileLedger ledger, Commits commits, int cases) {
        List<Draft> batch = new ArrayList<>();
        for (int number = 0; number < cases; number++) {
            batch.add(commits.of(OwedItems.history(number)));
            if (batch.size() >= BATCH || number == cases - 1) {
                ledger.append(batch);
                batch.clear();
            }
        }
    }

    private long folded() {
        return writer.catchUp();
    }

    /** Lets so many days pass. */
    void pass(int days) {
        today = today.plusDays(days);
    }

    /** Sweeps; says in how many cases something was put on record. */
    int sweep() {
        return sweeper.sweep();
    }

    /** How many events there are. */
    long events() {
        return ledger.head().position();
    }

    @Override
    public void close() throws IOException {
        sweeper.close();
        ledger.close();
        Folders.delete(folder);
    }
}
