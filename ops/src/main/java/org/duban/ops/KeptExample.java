package org.duban.ops;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.duban.events.ledger.proof.LedgerExport;
import org.duban.events.ledger.proof.LedgerImport;
import org.duban.events.ledger.proof.LedgerImportRefused;
import org.duban.ui.evidence.Sha256;
import org.duban.ui.wiring.DataFolder;
import org.jspecify.annotations.Nullable;

/**
 * The example's ledger as an export beside the program, with the keys of the people in it, so that only the first demo gives
 * every command.
 *
 * @param folder that is there once a demo kept it; null where none can be kept
 */
record KeptExample(@Nullable Path folder) {

    /** The launcher says where the program lies; another example has another folder, another program another place. */
    private static final String PLACE = "duban.example";

    private static final String EXPORT = "ledger.ndjson";

    /**
     * The one of these commands.
     *
     * @throws CliException if the commands cannot be read
     */
    static KeptExample of(Path commands) {
        try {
            String digest = Sha256.of(commands);
            return new KeptExample(Optional.ofNullable(System.getProperty(PLACE))
                    .map(Path::of)
                    .filter(Files::isWritable)
                    .map(place -> place.resolve("example-" + digest))
                    .orElse(null));
        } catch (IOException e) {
            throw CliException.with(commands, e);
        }
    }

    /** Restores it into a data folder, with its positions and hashes; false if there is none that holds. */
    boolean restore(Path data) {
        if (folder == null || !Files.isDirectory(folder)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(folder.resolve(EXPORT))) {
            LedgerImport.restore(in, DataFolder.ledgerIn(data), done -> {});
            Files.copy(folder.resolve(DataFolder.KEYS), data.resolve(DataFolder.KEYS));
            return true;
        } catch (LedgerImportRefused damaged) {
            forget(folder);
            return false;
        } catch (IOException e) {
            throw CliException.with(folder, e);
        }
    }

    /** So that it is made anew from the commands. */
    private static void forget(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(EXPORT));
            Files.deleteIfExists(folder.resolve(DataFolder.KEYS));
            Files.delete(folder);
        } catch (IOException e) {
            throw CliException.with(folder, e);
        }
    }

    /** Keeps what is in a data folder for the next time; the first of two that do so at once wins. */
    void keep(Path data) {
        if (folder == null || Files.exists(folder)) {
            return;
        }
        try {
            Path making = Files.createTempDirectory(folder.getParent(), "example.making-");
            try (Writer out = Files.newBufferedWriter(making.resolve(EXPORT))) {
                LedgerExport.write(DataFolder.ledgerIn(data), out, (done, total) -> {});
            }
            Files.copy(data.resolve(DataFolder.KEYS), making.resolve(DataFolder.KEYS));
            Files.move(making, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw CliException.with(folder, e);
        }
    }
}
