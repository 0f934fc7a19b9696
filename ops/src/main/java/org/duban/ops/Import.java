package org.duban.ops;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.duban.ops.imports.FileImport;
import org.duban.ops.imports.ImportTally;
import org.duban.ops.imports.ImportTarget;
import org.duban.ops.imports.LocalImport;
import org.duban.ui.wiring.RunningDuban;

/** Gives the commands of files to the ledger on this machine or to a server, or restores an export. */
final class Import implements Subcommand {

    @Override
    public Set<Option> options() {
        return EnumSet.of(
                Option.DATA,
                Option.CLOCK,
                Option.DIGEST,
                Option.WITH_RECORDED_TIMES,
                Option.EVIDENCE,
                Option.LEDGER,
                Option.URL,
                Option.USER);
    }

    @Override
    public int run(CommandLine line, Terminal terminal) {
        Optional<String> export = line.value(Option.LEDGER);
        if (export.isPresent()) {
            line.refuseArguments();
            return Restore.run(Path.of(export.get()), Settings.ledger(line, terminal), terminal);
        }
        if (line.arguments().isEmpty()) {
            throw CliException.misused("import.nothing");
        }
        List<Path> files = line.arguments().stream().map(Import::readable).toList();
        return told(line.has(Option.URL) ? remote(line, files, terminal) : local(line, files, terminal), terminal);
    }

    /** Asked first, so that a mistyped name does not begin a ledger. */
    private static Path readable(String name) {
        Path file = Path.of(name);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw CliException.failed("file.absent", file);
        }
        return file;
    }

    private static ImportTally local(CommandLine line, List<Path> files, Terminal terminal) {
        boolean recordedTimes = line.has(Option.WITH_RECORDED_TIMES);
        try (Interruption interruption = new Interruption();
                RunningDuban duban = Started.offline(Settings.of(line, terminal))) {
            LocalImport local = new LocalImport(duban, recordedTimes, terminal);
            line.value(Option.EVIDENCE).map(Path::of).ifPresent(local::takeEvidence);
            return local.run(files, interruption::isAsked);
        }
    }

    private static ImportTally remote(CommandLine line, List<Path> files, Terminal terminal) {
        if (line.has(Option.EVIDENCE)) {
            throw CliException.misused("import.evidence.remote");
        }
        ImportTarget desk = Login.of(line, terminal).desk(line.has(Option.WITH_RECORDED_TIMES), terminal.texts());
        try (Interruption interruption = new Interruption()) {
            BooleanSupplier stop = interruption::isAsked;
            return FileImport.all(files, desk, terminal, stop);
        }
    }

    private static int told(ImportTally tally, Terminal terminal) {
        terminal.answer("import.done", tally.taken(), tally.repeated(), tally.refused());
        return tally.refused() == 0 ? 0 : CliException.FAILED;
    }
}
