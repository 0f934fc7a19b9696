package org.duban.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.ReadableLedger;
import org.duban.events.ledger.chain.CheckedWalk;
import org.duban.events.ledger.document.HeaderDocument;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.tree.EventProof;
import org.duban.events.ledger.tree.LedgerTree;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what proves one event to somebody who has no ledger. It reads only, so it may run beside the process that writes. */
@Command(name = "prove")
final class Prove implements Callable<Integer> {

    @Parameters(paramLabel = "POSITION", descriptionKey = "POSITION")
    private long position;

    @Option(names = "--size", paramLabel = "POSITION")
    private @Nullable Long size;

    @Option(names = "--hidden")
    private boolean hidden;

    @Mixin
    private final DataOption data = new DataOption();

    private final Terminal terminal;

    Prove(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (StoredDuban duban = Settings.stored(terminal, data);
                ReadableLedger ledger = duban.reading()) {
            long end = ledger.endOf(size == null ? Long.MAX_VALUE : size);
            if (position < 1 || position > end) {
                throw CliException.misused("prove.position", position, end);
            }
            EventProof proof = new LedgerTree(ledger, digest(duban)).proof(position, end);
            terminal.out().println((hidden ? proof.hidden() : proof).json());
            return 0;
        } catch (LedgerDamaged damaged) {
            throw LedgerCliException.damaged(damaged, terminal.texts());
        } catch (UncheckedIOException unreadable) {
            throw CliException.failed("data.broken", String.valueOf(unreadable.getMessage()));
        }
    }

    /** What the ledger is chained with, which its header says. */
    static LedgerDigest digest(StoredDuban duban) {
        try (CheckedWalk walk = duban.walk()) {
            return HeaderDocument.read(walk.document()).digest();
        } catch (IOException unreadable) {
            throw duban.unreadable(unreadable);
        }
    }
}
