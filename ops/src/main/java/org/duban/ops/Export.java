package org.duban.ops;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.chain.CheckedWalk;
import org.duban.events.ledger.proof.LedgerExport;
import org.duban.events.reading.ReadingEvent.ReadingKind;
import org.duban.ui.evidence.Sha256;
import org.duban.ui.files.Durable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the ledger as text, one commit a line, from which it can be restored and checked by anybody. */
@Command(name = "export")
final class Export implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final LoginOptions login = new LoginOptions();

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "FILE")
    private @Nullable Path file;

    private final Terminal terminal;

    Export(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        HandedOut handedOut = HandedOut.by(login, terminal);
        try (StoredDuban stored = Settings.stored(terminal, data)) {
            Head head = file == null ? toStandardOutput(stored, handedOut) : toFile(stored, file, handedOut);
            terminal.remark("export.done", head.position(), head.hash());
            return 0;
        } catch (LedgerDamaged damaged) {
            throw LedgerCliException.damaged(damaged, terminal.texts());
        }
    }

    /** Noted before the first line, as what was read cannot be taken back. */
    private Head toStandardOutput(StoredDuban stored, HandedOut handedOut) {
        note(handedOut, null);
        try {
            Writer out = new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
            Head head = written(stored, out);
            out.flush();
            // A print stream hides that the disk is full or the reader is gone.
            if (terminal.out().checkError()) {
                throw CliException.failed("export.broken");
            }
            return head;
        } catch (IOException e) {
            throw CliException.failed("export.broken");
        }
    }

    /** Beside {@code target} first, so that a file of that name is always a whole export. */
    private Head toFile(StoredDuban stored, Path target, HandedOut handedOut) {
        requirePlain(target);
        try {
            Path part = Files.createTempFile(target.toAbsolutePath().getParent(), target.getFileName() + ".", ".part");
            try {
                Head head = toPart(stored, part, target);
                note(handedOut, Sha256.of(part));
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                Durable.name(target);
                return head;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw CliException.with(target, e);
        }
    }

    private void note(HandedOut handedOut, @Nullable String digest) {
        LocalDate today = LocalDate.now(Settings.of(terminal, data).clock());
        handedOut.note(ReadingKind.EXPORT, null, "duban export", digest, today);
    }

    /** Nothing is written through a link to what its maker chose, nor to a device in place of a file. */
    private static void requirePlain(Path target) {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)
                && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            throw CliException.failed("file.special", target);
        }
    }

    /** Returns once it is on the disk. */
    private Head toPart(StoredDuban stored, Path part, Path target) throws IOException {
        Head head;
        try (Writer out = new TargetWriter(Files.newBufferedWriter(part), target)) {
            head = written(stored, out);
            out.flush();
        }
        Durable.content(part);
        return head;
    }

    private Head written(StoredDuban stored, Writer out) {
        ProgressBar bar = new ProgressBar(terminal, terminal.texts().say("export.progress"));
        try (Interruption interruption = new Interruption();
                CheckedWalk walk = stored.walk()) {
            return LedgerExport.write(walk, out, (done, total) -> {
                interruption.mustGoOn();
                bar.at(done, total);
            });
        } catch (IOException unreadable) {
            throw stored.unreadable(unreadable);
        } finally {
            bar.clear();
        }
    }
}
