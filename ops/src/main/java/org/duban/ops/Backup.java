package org.duban.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.ops.backup.Backed;
import org.duban.ops.backup.BackupSource;
import org.duban.ops.backup.DataBackup;
import org.duban.ops.backup.DataFiles;
import org.duban.ops.backup.DatabaseSource;
import org.duban.ops.backup.Manifest;
import org.duban.ops.backup.Progressing;
import org.duban.ui.database.DubanDatabase;
import org.duban.ui.operation.LastBackup;
import org.duban.ui.wiring.DataFolder;
import org.duban.ui.wiring.DubanSettings;
import org.duban.ui.wiring.StartRefused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes everything that is kept into one file, also beside running servers. */
@Command(name = "backup")
final class Backup implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private Path file = Path.of("");

    @Option(names = "--keys", paramLabel = "FILE")
    private @Nullable Path keys;

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final PlaceOptions place = new PlaceOptions();

    private final Terminal terminal;

    Backup(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (keys != null
                && keys.toAbsolutePath()
                        .normalize()
                        .equals(file.toAbsolutePath().normalize())) {
            throw CliException.misused("backup.keys.same", file);
        }
        DubanSettings settings = Settings.of(terminal, data, place);
        if (Settings.isDatabase(terminal)) {
            return told(settings, ofDatabase(settings));
        }
        LedgerCliException.present(DataFolder.ledgerIn(settings.data()));
        refuseWithin(settings.data(), file);
        if (keys != null) {
            refuseWithin(settings.data(), keys);
        }
        return told(settings, backed(settings, files(settings)));
    }

    /** It would be part of the next backup, and keys would be where they are not to be. */
    private static void refuseWithin(Path data, Path target) {
        try {
            Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent());
            if (Files.exists(folder) && folder.toRealPath().startsWith(data.toRealPath())) {
                throw CliException.misused("backup.within", target, data);
            }
        } catch (IOException e) {
            throw CliException.with(target, e);
        }
    }

    /** Through a folder of its own within the node's data folder, where there is room for what is kept for long. */
    private Backed ofDatabase(DubanSettings settings) {
        try (DubanDatabase database = Settings.database(settings);
                TemporaryFolder folder = TemporaryFolder.in(settings.data())) {
            return backed(settings, new DatabaseSource(database, folder.path(), settings.rules()));
        }
    }

    private Backed backed(DubanSettings settings, BackupSource source) {
        try (Interruption interruption = new Interruption();
                Progressing steps = new Progressing(terminal, interruption::isAsked)) {
            Backed backed = new DataBackup(source, settings.clock(), Version.ofProgram(), steps).write(file, keys);
            new LastBackup(settings.clock().instant(), backed.manifest().position()).write(settings.data());
            return backed;
        } catch (LedgerDamaged damaged) {
            throw LedgerCliException.damaged(damaged, terminal.texts());
        } catch (IOException e) {
            throw CliException.with(file, e);
        }
    }

    private static DataFiles files(DubanSettings settings) {
        return elsewhere(settings)
                .map(keyFile -> new DataFiles(settings.data(), settings.rules(), keyFile))
                .orElseGet(() -> new DataFiles(settings.data(), settings.rules()));
    }

    static Optional<Path> elsewhere(DubanSettings settings) {
        try {
            return settings.keys().elsewhere();
        } catch (StartRefused absent) {
            throw CliException.of(absent);
        }
    }

    private int told(DubanSettings settings, Backed backed) {
        Manifest manifest = backed.manifest();
        terminal.answer("backup.done", file, manifest.count(), manifest.position(), manifest.hash());
        if (keys != null) {
            LocalDate until = LocalDate.ofInstant(settings.keys().keptUntil(manifest.createdAt()), settings.zone());
            terminal.answer("backup.keys.until", keys, until.toString());
        }
        if (backed.keysLeft()) {
            terminal.remark("backup.keys.left");
        }
        backed.altered().forEach(name -> terminal.remark("backup.evidence.altered", name));
        return backed.altered().isEmpty() ? 0 : CliException.FAILED;
    }
}
