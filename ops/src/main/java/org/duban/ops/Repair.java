package org.duban.ops;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.file.DurableFolders;
import org.duban.events.ledger.file.TailRepair.Moved;
import org.duban.events.ledger.proof.KnownHead;
import org.duban.ui.wiring.LedgerRepair;
import org.duban.ui.wiring.StartRefused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Moves aside the zeros that a power cut left at the end of the ledger, and reports what it moved. */
@Command(name = "repair")
final class Repair implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--head", paramLabel = "POSITION:HASH")
    private @Nullable String head;

    private final Terminal terminal;

    Repair(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Settings.mustBeFolder(terminal, "repair.database");
        KnownHead known = head == null ? null : Verify.parsed(head);
        Path ledger = LedgerCliException.present(Settings.ledger(terminal, data));
        moved(ledger, known).ifPresentOrElse(this::report, () -> terminal.answer("repair.nothing", ledger));
        return 0;
    }

    private Optional<Moved> moved(Path ledger, @Nullable KnownHead known) {
        try {
            return LedgerRepair.of(DurableFolders.parent(ledger), known);
        } catch (StartRefused refused) {
            throw CliException.failed("repair.refused", String.valueOf(refused.getMessage()));
        } catch (LedgerDamaged damaged) {
            throw LedgerCliException.damaged(damaged, terminal.texts());
        } catch (UncheckedIOException broken) {
            throw CliException.with(ledger, broken);
        }
    }

    private void report(Moved moved) {
        Head last = moved.head();
        terminal.answer("repair.moved", moved.bytes(), moved.offset(), moved.from(), moved.to());
        terminal.answer("repair.head", last.position(), last.hash(), last.at());
    }
}
