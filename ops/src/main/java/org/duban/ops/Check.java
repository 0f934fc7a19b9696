package org.duban.ops;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.duban.events.ledger.checkpoint.NoteKey;
import org.duban.events.ledger.checkpoint.SignedNote;
import org.duban.events.ledger.checkpoint.Statement;
import org.duban.events.ledger.proof.KnownHead;
import org.duban.events.ledger.tree.EventProof;
import org.duban.events.ledger.tree.ProofFails;
import org.duban.events.ledger.tree.StreamProof;
import org.duban.events.ledger.tree.TreeProof;
import org.duban.ops.bundle.BundleWrong;
import org.duban.ops.bundle.CheckedBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Checks what proves an event or all of a stream, or a bundle, with no ledger at hand: against itself, a receipt, and a statement or a bundle that
 * somebody signed.
 */
@Command(name = "check")
final class Check implements Callable<Integer> {

    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};

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
        Path place = Objects.requireNonNull(file);
        if (isBundle(place)) {
            if (receipt != null || statement != null) {
                throw CliException.misused("check.bundle.options");
            }
            return bundle(place);
        }
        if ((statement == null) != (signer == null)) {
            throw CliException.misused("check.signer");
        }
        try {
            TreeProof proof = TreeProof.parse(read(place));
            proof.check();
            if (receipt != null && !receipted(proof, Verify.parsed(receipt))) {
                return proof instanceof EventProof one
                        ? failed("check.receipt", one.commitEnd(), one.hash())
                        : failed("check.receipt.none");
            }
            if (statement != null && signer != null) {
                return stated(proof, statement, signer);
            }
            holds(proof);
            terminal.answer("check.unsigned");
            return 0;
        } catch (ProofFails fails) {
            return failed("check.fails." + fails.reason());
        }
    }

    /** A folder, or a file that begins as archives do. */
    private static boolean isBundle(Path place) {
        try (InputStream in = Files.isDirectory(place) ? InputStream.nullInputStream() : Files.newInputStream(place)) {
            return Files.isDirectory(place) || Arrays.equals(in.readNBytes(ARCHIVE.length), ARCHIVE);
        } catch (IOException e) {
            throw CliException.with(place, e);
        }
    }

    private int bundle(Path place) {
        CheckedBundle bundle;
        try {
            bundle = CheckedBundle.in(place);
        } catch (BundleWrong wrong) {
            return failed("check.bundle.fails", String.valueOf(wrong.getMessage()));
        } catch (IOException e) {
            throw CliException.with(place, e);
        }
        NoteKey by = bundle.signer();
        if (signer != null && (by == null || !by.written().equals(signer))) {
            return failed("check.bundle.unknown", place);
        }
        Statement stated = bundle.statement();
        terminal.answer("check.bundle", bundle.events(), stated.ledger(), stated.position(), stated.root());
        if (bundle.opened() > 0) {
            terminal.answer("check.bundle.opened", bundle.opened());
        }
        bundle.withheld().forEach(one -> terminal.answer("check.bundle.withheld", one));
        if (bundle.secret() > 0) {
            terminal.answer("check.bundle.secret", bundle.secret());
            bundle.partly().forEach((figure, rows) -> terminal.answer("check.bundle.partly", figure, rows));
        }
        bundle.others().forEach(one -> terminal.answer("check.bundle.stranger", one));
        terminal.answer(
                by == null ? "check.bundle.unsigned" : signer == null ? "check.bundle.signer" : "check.signed",
                signer == null ? (by == null ? "" : by.written()) : stated.at());
        return 0;
    }

    private static boolean receipted(TreeProof proof, KnownHead known) {
        return proof.receipted(known.position(), known.hash());
    }

    private void holds(TreeProof proof) {
        switch (proof) {
            case EventProof one ->
                terminal.answer("check.holds", one.inclusion().position(), one.ledger(), one.size(), one.root());
            case StreamProof all -> {
                List<Long> positions = all.positions();
                boolean shown = !all.commits().getFirst().events().isEmpty();
                terminal.answer(
                        shown ? "check.holds.whole" : "check.holds.stream",
                        positions.size(),
                        all.stream(),
                        positions.getFirst(),
                        positions.getLast(),
                        all.ledger(),
                        all.size(),
                        all.root());
            }
        }
    }

    private int stated(TreeProof proof, Path file, String key) {
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
                && stated.position() == proof.size()
                && stated.root().equals(proof.root())
                && stated.digest() == proof.digest();
        if (!same) {
            return failed("check.other", stated.position(), stated.ledger());
        }
        holds(proof);
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
