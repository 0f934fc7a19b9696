package org.duban.ops;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.proof.KnownHead;
import org.duban.events.ledger.proof.LedgerVerdict;
import org.duban.events.ledger.proof.Verification;

/** Computes every link of the ledger again, and names the first that does not hold. */
final class Verify implements Subcommand {

    @Override
    public Set<Option> options() {
        return Set.of(Option.DATA, Option.HEAD);
    }

    @Override
    public int run(CommandLine line, Terminal terminal) {
        line.refuseArguments();
        Optional<KnownHead> known = line.value(Option.HEAD).map(Verify::parsed);
        return switch (verdict(LedgerCliException.present(Settings.ledger(line, terminal)), known, terminal)) {
            case LedgerVerdict.Holds holds -> tell(holds, known, terminal);
            case LedgerVerdict.Broken broken -> tell(broken, terminal);
        };
    }

    private static KnownHead parsed(String written) {
        try {
            return KnownHead.parse(written);
        } catch (IllegalArgumentException notAHead) {
            throw CliException.misused("verify.head.form", written);
        }
    }

    private static LedgerVerdict verdict(Path ledger, Optional<KnownHead> known, Terminal terminal) {
        ProgressBar bar = new ProgressBar(terminal, terminal.texts().say("verify.progress"));
        try {
            return Verification.of(ledger, known.orElse(null), bar::at);
        } catch (UncheckedIOException unreadable) {
            throw CliException.with(ledger, unreadable);
        } finally {
            bar.clear();
        }
    }

    private static int tell(LedgerVerdict.Holds holds, Optional<KnownHead> known, Terminal terminal) {
        Head head = holds.head();
        terminal.answer("verify.holds", holds.commits(), head.position(), head.hash(), head.at());
        if (holds.tail() > 0) {
            terminal.answer("verify.tail", holds.tail());
        }
        known.ifPresentOrElse(
                found -> terminal.answer("verify.anchored", found.position()),
                () -> terminal.answer("verify.unknown", head.position(), head.hash()));
        return 0;
    }

    private static int tell(LedgerVerdict.Broken broken, Terminal terminal) {
        String fault = terminal.texts().say("fault." + broken.fault());
        terminal.answer("verify.broken", broken.position(), fault, broken.detail());
        return CliException.FAILED;
    }
}
