package org.duban.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.duban.events.ledger.checkpoint.NoteKey;
import org.duban.events.ledger.checkpoint.SignedNote;
import org.duban.events.ledger.checkpoint.Statement;
import org.duban.events.ledger.proof.KnownHead;
import org.duban.events.ledger.tree.EventProof;
import org.duban.events.ledger.tree.ProofFails;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks what proves an event, with no ledger at hand: against itself, a receipt, and a statement that somebody signed. */
@Command(name = "check")
final class Check implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private @Nullable Path file;

    @Option(names = "--receipt", paramLabel = "POSITION:HASH")
    private @Nullable String receipt;

    @Option(names = "--statement", paramLabel = "FILE")
    private @Nullable Path statement;

    @Option(names = "--signer", paramLabel = "KEY")
    private @Nullable String signer;

    private final Terminal terminal;

    Check(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if ((statement == null) != (signer == null)) {
            throw CliException.misused("check.signer");
        }
        try {
            EventProof proof = EventProof.parse(read(Objects.requireNonNull(file)));
            proof.check();
            if (receipt != null && !receipted(proof, Verify.parsed(receipt))) {
                return failed("check.receipt", proof.commitEnd(), proof.hash());
            }
            if (statement != null && signer != null) {
                return stated(proof, statement, signer);
            }
            terminal.answer(
                    "check.holds",
                    proof.inclusion().position(),
                    proof.ledger(),
                    proof.inclusion().size(),
                    proof.root());
            terminal.answer("check.unsigned");
            return 0;
        } catch (ProofFails fails) {
            return failed("check.fails." + fails.reason());
        }
    }

    private static boolean receipted(EventProof proof, KnownHead known) {
        return known.position() == proof.commitEnd() && known.hash().equals(proof.hash());
    }

    private int stated(EventProof proof, Path file, String key) {
        Statement stated;
        try {
            SignedNote note = SignedNote.parse(read(file));
            if (!note.signedBy(NoteKey.parse(key))) {
                return failed("check.unknown", file);
            }
            stated = note.statement();
        } catch (IllegalArgumentException unread) {
            throw CliException.failed("check.statement", file);
        }
        boolean same = stated.ledger().equals(proof.ledger())
                && stated.position() == proof.inclusion().size()
                && stated.root().equals(proof.root())
                && stated.digest() == proof.digest();
        if (!same) {
            return failed("check.other", stated.position(), stated.ledger());
        }
        terminal.answer(
                "check.holds",
                proof.inclusion().position(),
                proof.ledger(),
                proof.inclusion().size(),
                proof.root());
        terminal.answer("check.signed", stated.at());
        return 0;
    }

    private int failed(String key, Object... details) {
        terminal.answer(key, details);
        return CliException.FAILED;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw CliException.with(file, e);
        }
    }
}
