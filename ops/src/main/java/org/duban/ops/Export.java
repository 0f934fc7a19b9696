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
import java.util.Set;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.proof.LedgerExport;

/** Writes the ledger as text, one commit a line, from which it can be restored and checked by anybody. */
final class Export implements Subcommand {

    @Override
    public Set<Option> options() {
        return Set.of(Option.DATA);
    }

    @Override
    public int run(CommandLine line, Terminal terminal) {
        Path ledger = LedgerCliException.present(Settings.ledger(line, terminal));
        try {
            Head head = line.arguments().isEmpty()
                    ? toStandardOutput(ledger, terminal)
                    : toFile(ledger, Path.of(line.onlyArgument()), terminal);
            terminal.remark("export.done", head.position(), head.hash());
            return 0;
        } catch (LedgerDamaged damaged) {
            throw LedgerCliException.damaged(damaged, terminal.texts());
        } catch (UncheckedIOException unreadable) {
            throw CliException.with(ledger, unreadable);
        }
    }

    private static Head toStandardOutput(Path ledger, Terminal terminal) {
        try {
            Writer out = new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
            Head head = written(ledger, out, terminal);
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

    /** Beside {@code file} first, so that a file of that name is always a whole export. */
    private static Head toFile(Path ledger, Path file, Terminal terminal) {
        try {
            Path part = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName() + ".", ".part");
            try {
                Head head = toPart(ledger, part, terminal);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
                return head;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw CliException.with(file, e);
        }
    }

    private static Head toPart(Path ledger, Path part, Terminal terminal) throws IOException {
        try (Writer out = Files.newBufferedWriter(part)) {
            return written(ledger, out, terminal);
        }
    }

    private static Head written(Path ledger, Writer out, Terminal terminal) {
        ProgressBar bar = new ProgressBar(terminal, terminal.texts().say("export.progress"));
        try {
            return LedgerExport.write(ledger, out, bar::at);
        } finally {
            bar.clear();
        }
    }
}
