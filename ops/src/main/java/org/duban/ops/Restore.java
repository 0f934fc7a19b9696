package org.duban.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.duban.ops.backup.DataRestore;
import org.duban.ops.backup.DatabaseRestore;
import org.duban.ops.backup.KeysBack;
import org.duban.ops.backup.Manifest;
import org.duban.ops.backup.Progressing;
import org.duban.ui.database.DubanDatabase;
import org.duban.ui.wiring.DubanSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup back as a data folder, or into a MongoDB. */
@Command(name = "restore")
final class Restore implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private Path file = Path.of("");

    @Option(names = "--keys", paramLabel = "FILE")
    private @Nullable Path keys;

    @Option(names = "--erased", paramLabel = "FILE")
    private List<Path> erased = List.of();

    @Mixin
    private final DataOption data = new DataOption();

    private final Terminal terminal;

    Restore(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        DubanSettings settings = Settings.of(terminal, data);
        Backup.elsewhere(settings);
        KeysBack back =
                new KeysBack(keys, erased, settings.keys(), settings.clock().instant());
        return Settings.isDatabase(terminal) ? intoDatabase(settings, back) : intoFolder(settings.data(), back);
    }

    private int intoFolder(Path folder, KeysBack back) {
        return told(folder, restored(folder, steps -> new DataRestore(folder, steps).run(file, back)), back);
    }

    private int intoDatabase(DubanSettings settings, KeysBack back) {
        try (DubanDatabase database = Settings.database(settings);
                TemporaryFolder folder = TemporaryFolder.in(settings.data())) {
            Manifest manifest = restored(settings.data(), steps -> {
                DatabaseRestore restore = new DatabaseRestore(database, folder.path(), steps);
                Manifest whole = restore.run(file, back);
                restore.left().forEach(name -> terminal.remark("restore.left", name));
                return whole;
            });
            return told(database.name(), manifest, back);
        }
    }

    /** Puts it back, telling how far it has come. */
    @FunctionalInterface
    private interface Restoring {
        Manifest run(Progressing steps) throws IOException;
    }

    private Manifest restored(Path folder, Restoring restoring) {
        try (Interruption interruption = new Interruption();
                Progressing steps = new Progressing(terminal, interruption::isAsked)) {
            return restoring.run(steps);
        } catch (IOException e) {
            throw CliException.with(folder, e);
        } catch (UncheckedIOException e) {
            throw CliException.with(folder, e);
        }
    }

    private int told(Object place, Manifest restored, KeysBack back) {
        terminal.answer("restore.whole", place, restored.count(), restored.position(), restored.hash());
        if (!back.isThere()) {
            terminal.remark("restore.keys.left");
        } else if (!back.isKnown()) {
            terminal.answer("restore.erased.unknown");
        }
        return 0;
    }
}
