package org.duban.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerFault;
import org.duban.events.ledger.file.DurableFolders;
import org.duban.events.ledger.proof.CitedFiles;
import org.duban.events.ledger.proof.KnownHead;
import org.duban.events.ledger.proof.LedgerVerdict;
import org.duban.events.ledger.proof.Verification;
import org.duban.ui.evidence.Sha256;
import org.duban.ui.wiring.DataFolder;
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
        Path ledger = LedgerCliException.present(Settings.ledger(terminal, data));
        return switch (verdict(ledger, known)) {
            case LedgerVerdict.Holds holds -> Math.max(tell(holds, known), evidence(ledger));
            case LedgerVerdict.Broken broken -> tell(broken);
        };
    }

    static KnownHead parsed(String written) {
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

    /** A chain that holds says only what was cited; whether it is there, the files say. */
    private int evidence(Path ledger) {
        Path folder = DurableFolders.parent(ledger).resolve(DataFolder.EVIDENCE);
        int faults = 0;
        Map<String, Long> cited = CitedFiles.in(ledger);
        for (Map.Entry<String, Long> one : cited.entrySet()) {
            Path file = folder.resolve(one.getKey());
            if (!Files.exists(file) || !sha256(file).equals(one.getKey())) {
                String key = Files.exists(file) ? "verify.evidence.damaged" : "verify.evidence.missing";
                terminal.answer(key, one.getKey(), one.getValue());
                faults++;
            }
        }
        if (faults == 0 && !cited.isEmpty()) {
            terminal.answer("verify.evidence", cited.size());
        }
        return faults == 0 ? 0 : CliException.FAILED;
    }

    private static String sha256(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw CliException.with(file, e);
        }
    }

    private int tell(LedgerVerdict.Broken broken) {
        String fault = terminal.texts().say("fault." + broken.fault());
        terminal.answer("verify.broken", broken.position(), fault, broken.detail());
        if (broken.fault() == LedgerFault.ZEROS) {
            terminal.answer("verify.zeros");
        }
        return CliException.FAILED;
    }
}
