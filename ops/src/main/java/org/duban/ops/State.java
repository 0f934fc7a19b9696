package org.duban.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.ReadableLedger;
import org.duban.events.ledger.checkpoint.NoteAlgorithm;
import org.duban.events.ledger.checkpoint.NoteSigner;
import org.duban.events.ledger.checkpoint.SignedNote;
import org.duban.events.ledger.checkpoint.Statement;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.file.OwnerOnly;
import org.duban.events.ledger.tree.LedgerTree;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** States, signed, where the ledger stands, to be kept where nobody who owns this machine can reach it. */
@Command(name = "state")
final class State implements Callable<Integer> {

    @Option(names = "--key", paramLabel = "FILE", required = true)
    private @Nullable Path key;

    @Option(names = "--name", paramLabel = "NAME")
    private @Nullable String name;

    @Option(names = "--sm2")
    private boolean sm2;

    @Mixin
    private final DataOption data = new DataOption();

    private final Terminal terminal;

    State(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (StoredDuban duban = Settings.stored(terminal, data);
                ReadableLedger ledger = duban.reading()) {
            LedgerDigest digest = Prove.digest(duban);
            NoteSigner signer = signer(Objects.requireNonNull(key));
            Instant now = Clock.systemUTC().instant();
            Head head = ledger.head();
            String root = new LedgerTree(ledger, digest).root(head.position());
            Statement statement = Statement.of(ledger.id(), head, root, digest, now);
            terminal.out().print(signer.sign(SignedNote.of(statement), now).written());
            terminal.remark("state.signer", signer.key().written());
            return 0;
        } catch (LedgerDamaged damaged) {
            throw LedgerCliException.damaged(damaged, terminal.texts());
        } catch (UncheckedIOException unreadable) {
            throw CliException.failed("data.broken", String.valueOf(unreadable.getMessage()));
        }
    }

    /** The one whose key is in that file; a new one if there is no such file and he is given a name. */
    private NoteSigner signer(Path file) {
        try {
            if (name != null) {
                NoteSigner fresh = named(name, sm2);
                Files.createFile(file, OwnerOnly.file(file));
                Files.writeString(file, fresh.written(), StandardOpenOption.WRITE);
                return fresh;
            }
            return kept(file, "state.key");
        } catch (IOException e) {
            throw CliException.with(file, e);
        }
    }

    /**
     * The one whose key is in that file.
     *
     * @param otherwise the sentence for a file that holds none
     */
    static NoteSigner kept(Path file, String otherwise) {
        try {
            return NoteSigner.parse(Files.readString(file));
        } catch (NoSuchFileException | CharacterCodingException noKey) {
            throw CliException.failed(otherwise, file);
        } catch (IOException e) {
            throw CliException.with(file, e);
        } catch (IllegalArgumentException noKey) {
            throw CliException.failed(otherwise, file);
        }
    }

    private static NoteSigner named(String name, boolean sm2) {
        try {
            return NoteSigner.named(name, sm2 ? NoteAlgorithm.SM2 : NoteAlgorithm.ED25519);
        } catch (IllegalArgumentException unfit) {
            throw CliException.misused("state.name", name);
        }
    }
}
