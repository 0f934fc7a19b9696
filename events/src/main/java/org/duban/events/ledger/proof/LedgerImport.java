package org.duban.events.ledger.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.chain.LedgerSink;
import org.duban.events.ledger.file.DurableFolders;
import org.duban.events.ledger.file.LedgerCopy;

/** Restores an export into a new ledger with the same head. */
public final class LedgerImport {

    private LedgerImport() {}

    /**
     * Restores what {@code from} holds, as {@link LedgerExport} wrote it, into {@code folder}. The ledger is built in a
     * folder beside it that takes its place when all is checked, so that nothing is ever half done.
     *
     * @param progress is told how many lines are done
     * @return the head that was reached
     * @throws LedgerImportRefused if the folder holds anything, or a line is not what the export had there
     * @throws UncheckedIOException if {@code from} cannot be read or the folder not be written
     */
    public static Head restore(InputStream from, Path folder, LongConsumer progress) {
        Path target = folder.toAbsolutePath();
        Path parent = DurableFolders.parent(target);
        try {
            requireEmpty(target);
            boolean alone = !Files.exists(parent);
            DurableFolders.create(parent);
            Path staging = Files.createTempDirectory(parent, staging(target));
            try {
                Head head = restore(from, header -> LedgerCopy.begin(staging, header), progress);
                Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
                DurableFolders.force(parent);
                return head;
            } catch (IOException | RuntimeException e) {
                remove(staging);
                if (alone) {
                    Files.delete(parent);
                }
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the folder is called, but for random letters at its end, in which a ledger is built that goes to {@code target}. */
    public static String staging(Path target) {
        return target.getFileName() + ".importing-";
    }

    /**
     * Gives what {@code from} holds, as {@link LedgerExport} wrote it, to what {@code opening} opens.
     *
     * @param progress is told how many lines are done
     * @return the head that was reached
     * @throws LedgerImportRefused if a line is not what the export had there
     */
    public static Head restore(InputStream from, LedgerSink.Opening opening, LongConsumer progress) throws IOException {
        ExportLines lines = new ExportLines(from);
        try (Restoration restoration = Restoration.begin(opening, lines.next())) {
            long done = 1;
            for (String line = lines.next(); line != null; line = lines.next()) {
                restoration.add(line);
                progress.accept(++done);
            }
            return restoration.finish();
        }
    }

    private static void requireEmpty(Path target) throws IOException {
        if (Files.exists(target) && !entries(target).isEmpty()) {
            throw new LedgerImportRefused(
                    0, "There is something in " + target + "; an export is restored into an empty folder");
        }
    }

    private static void remove(Path staging) throws IOException {
        for (Path file : entries(staging)) {
            Files.delete(file);
        }
        Files.delete(staging);
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}
