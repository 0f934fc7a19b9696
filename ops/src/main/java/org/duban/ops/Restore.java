package org.duban.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.duban.ops.backup.DataRestore;
import org.duban.ops.backup.Manifest;
import org.duban.ops.backup.Progressing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup back as a data folder. */
@Command(name = "restore")
final class Restore implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private Path file = Path.of("");

    @Option(names = "--keys", paramLabel = "FILE")
    private @Nullable Path keys;

    @Mixin
    private final DataOption data = new DataOption();

    private final Terminal terminal;

    Restore(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Settings.mustBeFolder(terminal);
        Path folder = Settings.of(terminal, data).data();
        Manifest restored = restored(folder);
        terminal.answer("restore.whole", folder, restored.count(), restored.position(), restored.hash());
        if (keys == null) {
            terminal.remark("restore.keys.left");
        }
        return 0;
    }

    private Manifest restored(Path folder) {
        try (Interruption interruption = new Interruption();
                Progressing steps = new Progressing(terminal, interruption::isAsked)) {
            return new DataRestore(folder, steps).run(file, keys);
        } catch (IOException e) {
            throw CliException.with(folder, e);
        } catch (UncheckedIOException e) {
            throw CliException.with(folder, e);
        }
    }
}
