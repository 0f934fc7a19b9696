package org.duban.ops;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.proof.LedgerImport;
import org.duban.events.ledger.proof.LedgerImportRefused;
import org.duban.ui.database.DubanDatabase;

/** Puts an export back as a ledger, with the same head. */
record ExportedLedger(Path export, Terminal terminal) {

    /** Where the lines go. */
    @FunctionalInterface
    private interface Target {
        Head take(InputStream lines, LongConsumer progress) throws IOException;
    }

    /**
     * Restores it into {@code ledger}, a folder. What is broken off leaves nothing.
     *
     * @throws CliException if there is a ledger already, or a line is not what the export had there
     */
    int into(Path ledger) {
        return told(ledger, (lines, progress) -> LedgerImport.restore(lines, ledger, progress));
    }

    /**
     * Restores it into {@code database}. What is broken off is gone on with by the same export.
     *
     * @throws CliException if there is a ledger already, or a line is not what the export had there
     */
    int into(DubanDatabase database) {
        try (database) {
            database.requireRoom();
            if (database.unfinished()) {
                terminal.remark("restore.database.again", database.name());
            }
            return told(database.name(), (lines, progress) -> LedgerImport.restore(lines, database::arrival, progress));
        }
    }

    private int told(Object place, Target target) {
        try (FileChannel file = FileChannel.open(export)) {
            Head head = restored(file, target);
            terminal.answer("restore.done", place, head.position(), head.hash());
            return 0;
        } catch (LedgerImportRefused refused) {
            throw CliException.failed("restore.refused", String.valueOf(refused.getMessage()));
        } catch (UncheckedIOException broken) {
            throw CliException.with(export, broken);
        } catch (IOException unreadable) {
            throw CliException.with(export, unreadable);
        }
    }

    private Head restored(FileChannel file, Target target) throws IOException {
        ProgressBar bar = new ProgressBar(terminal, terminal.texts().say("restore.progress"));
        long size = file.size();
        try (Interruption interruption = new Interruption()) {
            return target.take(Channels.newInputStream(file), line -> {
                interruption.mustGoOn();
                bar.at(position(file), size);
            });
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
