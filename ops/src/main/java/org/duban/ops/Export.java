package org.duban.ops;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.proof.LedgerExport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the ledger as text, one commit a line, from which it can be restored and checked by anybody. */
@Command(name = "export")
final class Export implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "FILE")
    private @Nullable Path file;

    private final Terminal terminal;

    Export(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path ledger = LedgerCliException.present(Settings.ledger(terminal, data));
        try {
            Head head = file == null ? toStandardOutput(ledger) : toFile(ledger, file);
            terminal.remark("export.done", head.position(), head.hash());
            return 0;
        } catch (LedgerDamaged damaged) {
            throw LedgerCliException.damaged(damaged, terminal.texts());
        } catch (UncheckedIOException unreadable) {
            throw CliException.with(ledger, unreadable);
        }
    }

    private Head toStandardOutput(Path ledger) {
        try {
            Writer out = new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
            Head head = written(ledger, out);
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
    private Head toFile(Path ledger, Path target) {
        try {
            Path part = Files.createTempFile(target.toAbsolutePath().getParent(), target.getFileName() + ".", ".part");
            try {
                Head head = toPart(ledger, part);
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
                return head;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw CliException.with(target, e);
        }
    }

    private Head toPart(Path ledger, Path part) throws IOException {
        try (Writer out = Files.newBufferedWriter(part)) {
            return written(ledger, out);
        }
    }

    private Head written(Path ledger, Writer out) {
        ProgressBar bar = new ProgressBar(terminal, terminal.texts().say("export.progress"));
        try {
            return LedgerExport.write(ledger, out, bar::at);
        } finally {
            bar.clear();
        }
    }
}
