package org.duban.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.proof.LedgerImport;
import org.duban.events.ledger.proof.LedgerImportRefused;

/** Puts an export back as a ledger, with the same head. */
final class ExportedLedger {

    private ExportedLedger() {}

    /**
     * Restores {@code export} into {@code ledger}, a folder.
     *
     * @throws CliException if there is a ledger already, or a line is not what the export had there
     */
    static int run(Path export, Path ledger, Terminal terminal) {
        try (FileChannel file = FileChannel.open(export)) {
            Head head = restored(file, ledger, terminal);
            terminal.answer("restore.done", ledger, head.position(), head.hash());
            return 0;
        } catch (LedgerImportRefused refused) {
            throw CliException.failed("restore.refused", String.valueOf(refused.getMessage()));
        } catch (UncheckedIOException broken) {
            throw CliException.with(export, broken);
        } catch (IOException unreadable) {
            throw CliException.with(export, unreadable);
        }
    }

    private static Head restored(FileChannel file, Path ledger, Terminal terminal) throws IOException {
        ProgressBar bar = new ProgressBar(terminal, terminal.texts().say("restore.progress"));
        long size = file.size();
        try {
            return LedgerImport.restore(Channels.newInputStream(file), ledger, line -> bar.at(position(file), size));
        } finally {
            bar.clear();
        }
    }

    private static long position(FileChannel file) {
        try {
            return file.position();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
