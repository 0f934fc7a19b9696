package org.duban.ops;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.proof.KnownHead;
import org.duban.events.ledger.proof.LedgerVerdict;
import org.duban.events.ledger.proof.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Computes every link of the ledger again, and names the first that does not hold. */
@Command(name = "verify")
final class Verify implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--head", paramLabel = "POSITION:HASH")
    private @Nullable String head;

    private final Terminal terminal;

    Verify(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<KnownHead> known = Optional.ofNullable(head).map(Verify::parsed);
        return switch (verdict(LedgerCliException.present(Settings.ledger(terminal, data)), known)) {
            case LedgerVerdict.Holds holds -> tell(holds, known);
            case LedgerVerdict.Broken broken -> tell(broken);
        };
    }

    private static KnownHead parsed(String written) {
        try {
            return KnownHead.parse(written);
        } catch (IllegalArgumentException notAHead) {
            throw CliException.misused("verify.head.form", written);
        }
    }

    private LedgerVerdict verdict(Path ledger, Optional<KnownHead> known) {
        ProgressBar bar = new ProgressBar(terminal, terminal.texts().say("verify.progress"));
        try {
            return Verification.of(ledger, known.orElse(null), bar::at);
        } catch (UncheckedIOException unreadable) {
            throw CliException.with(ledger, unreadable);
        } finally {
            bar.clear();
        }
    }

    private int tell(LedgerVerdict.Holds holds, Optional<KnownHead> known) {
        Head last = holds.head();
        terminal.answer("verify.holds", holds.commits(), last.position(), last.hash(), last.at());
        if (holds.tail() > 0) {
            terminal.answer("verify.tail", holds.tail());
        }
        known.ifPresentOrElse(
                found -> terminal.answer("verify.anchored", found.position()),
                () -> terminal.answer("verify.unknown", last.position(), last.hash()));
        return 0;
    }

    private int tell(LedgerVerdict.Broken broken) {
        String fault = terminal.texts().say("fault." + broken.fault());
        terminal.answer("verify.broken", broken.position(), fault, broken.detail());
        return CliException.FAILED;
    }
}
