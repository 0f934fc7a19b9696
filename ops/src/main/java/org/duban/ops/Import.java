package org.duban.ops;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.duban.ops.imports.FileImport;
import org.duban.ops.imports.ImportTally;
import org.duban.ops.imports.ImportTarget;
import org.duban.ops.imports.LocalImport;
import org.duban.ops.imports.RemoteImportTarget;
import org.duban.ops.imports.TextFile;
import org.duban.ui.wiring.RunningDuban;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives the commands of files to the ledger on this machine or to a server, or restores an export. */
@Command(name = "import")
final class Import implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "FILE")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final ClockOption clock = new ClockOption();

    @Mixin
    private final DigestOption digest = new DigestOption();

    @Option(names = "--with-recorded-times")
    private boolean recordedTimes;

    @Option(names = "--evidence", paramLabel = "FOLDER")
    private @Nullable Path evidence;

    @Option(names = "--ledger", paramLabel = "EXPORT")
    private @Nullable Path export;

    @Mixin
    private final LoginOptions login = new LoginOptions();

    private final Terminal terminal;

    Import(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (export != null) {
            return restored(export);
        }
        if (files.isEmpty()) {
            throw CliException.misused("import.nothing");
        }
        files.forEach(Import::requireReadable);
        files.forEach(TextFile::mustBeUtf8);
        return told(login.named() ? remote() : local());
    }

    private int restored(Path whole) {
        if (!files.isEmpty()) {
            throw CliException.misused("argument.unexpected", files.getFirst());
        }
        return Settings.isDatabase(terminal)
                ? new ExportedLedger(whole, terminal).into(Settings.database(Settings.of(terminal, data)))
                : new ExportedLedger(whole, terminal).into(Settings.ledger(terminal, data));
    }

    /** Asked first, so that a mistyped name does not begin a ledger. */
    private static void requireReadable(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw CliException.failed("file.absent", file);
        }
    }

    private ImportTally local() {
        try (Interruption interruption = new Interruption();
                RunningDuban duban = Started.offline(Settings.of(terminal, data, clock, digest))) {
            LocalImport local = new LocalImport(duban, recordedTimes, terminal);
            Optional.ofNullable(evidence).ifPresent(local::takeEvidence);
            return local.run(files, interruption::isAsked);
        }
    }

    private ImportTally remote() {
        if (evidence != null) {
            throw CliException.misused("import.evidence.remote");
        }
        ImportTarget desk = new RemoteImportTarget(login.login(terminal).server(terminal.texts()), recordedTimes);
        try (Interruption interruption = new Interruption()) {
            BooleanSupplier stop = interruption::isAsked;
            return FileImport.all(files, desk, terminal, stop);
        }
    }

    private int told(ImportTally tally) {
        terminal.answer("import.done", tally.taken(), tally.repeated(), tally.refused());
        return tally.refused() == 0 ? 0 : CliException.FAILED;
    }
}
