package org.duban.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.duban.events.CaseId;
import org.duban.events.StreamId;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.ReadableLedger;
import org.duban.events.ledger.chain.CheckedWalk;
import org.duban.events.ledger.document.HeaderDocument;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.tree.EventProof;
import org.duban.events.ledger.tree.LedgerTree;
import org.duban.events.ledger.tree.StreamProof;
import org.duban.events.ledger.tree.TreeProof;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what proves one event, or all of a case, to somebody who has no ledger. It reads only, so it may run beside the process that writes. */
@Command(name = "prove")
final class Prove implements Callable<Integer> {

    @Parameters(paramLabel = "POSITION", descriptionKey = "POSITION", arity = "0..1")
    private @Nullable Long position;

    @Option(names = "--case", paramLabel = "CASE")
    private @Nullable String caseId;

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
        if ((position == null) == (caseId == null)) {
            throw CliException.misused("prove.what");
        }
        try (StoredDuban duban = Settings.stored(terminal, data);
                ReadableLedger ledger = duban.reading()) {
            long end = ledger.endOf(size == null ? Long.MAX_VALUE : size);
            LedgerTree tree = new LedgerTree(ledger, digest(duban));
            terminal.out()
                    .println((caseId == null
                                    ? event(tree, Objects.requireNonNull(position), end)
                                    : whole(tree, ledger, caseId, end))
                            .json());
            return 0;
        } catch (LedgerDamaged damaged) {
            throw LedgerCliException.damaged(damaged, terminal.texts());
        } catch (UncheckedIOException unreadable) {
            throw CliException.failed("data.broken", String.valueOf(unreadable.getMessage()));
        }
    }

    private TreeProof event(LedgerTree tree, long at, long end) {
        if (at < 1 || at > end) {
            throw CliException.misused("prove.position", at, end);
        }
        EventProof proof = tree.proof(at, end);
        return hidden ? proof.hidden() : proof;
    }

    private TreeProof whole(LedgerTree tree, ReadableLedger ledger, String named, long end) {
        String stream = StreamId.of(CaseId.KIND, named).value();
        NavigableSet<Long> positions = new TreeSet<>();
        for (Commit commit : ledger.stream(stream, 0)) {
            for (int n = 0; n < commit.events().size(); n++) {
                boolean own = stream.equals(commit.events().get(n).stream());
                if (own && commit.lastPosition() <= end) {
                    positions.add(commit.position() + n);
                }
            }
        }
        if (positions.isEmpty()) {
            throw CliException.misused("prove.case", named, end);
        }
        StreamProof proof = tree.proof(stream, positions, end);
        return hidden ? proof.hidden() : proof;
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
