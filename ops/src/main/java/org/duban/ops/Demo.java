package org.duban.ops;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.duban.ops.imports.ImportTally;
import org.duban.ops.imports.LocalImport;
import org.duban.ui.wiring.DubanSettings;
import org.duban.ui.wiring.RunningDuban;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the example year, as it stood on one day of it, from a folder that is gone afterwards. */
@Command(name = "demo")
final class Demo implements Callable<Integer> {

    private static final String DAY = "2024-01-11";

    @Mixin
    private final ServerOptions server = new ServerOptions();

    @Mixin
    private final DigestOption digest = new DigestOption();

    @Option(names = "--exit")
    private boolean exit;

    private final Terminal terminal;

    Demo(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Interruption interruption = new Interruption();
                TemporaryFolder folder = TemporaryFolder.create()) {
            DemoPasswords passwords = DemoPasswords.of(terminal);
            DubanSettings settings = settings(folder);
            Example example = Example.shipped();
            load(example, folder.path(), settings, passwords, interruption::isAsked);
            try (RunningDuban duban = Started.serving(settings, terminal)) {
                new Briefing(duban, StatedReport.in(example.report()), passwords, terminal).tell();
                if (!exit) {
                    terminal.answer("demo.serving");
                    interruption.await();
                }
            }
        }
        return 0;
    }

    private DubanSettings settings(TemporaryFolder folder) {
        Map<String, String> fixed =
                Map.of("DUBAN_DATA", folder.path().resolve("data").toString(), "DUBAN_CLOCK", DAY);
        Settings.mustBeFolder(terminal, "mongodb.unsupported");
        return Settings.of(terminal, server, digest, variables -> variables.putAll(fixed));
    }

    private void load(
            Example example, Path folder, DubanSettings settings, DemoPasswords passwords, BooleanSupplier stop) {
        Path commands = LinesByTime.write(example.all(), folder.resolve("example.ndjson"));
        KeptExample kept = KeptExample.of(commands);
        boolean restored = kept.restore(settings.data());
        try (RunningDuban duban = Started.offline(settings)) {
            passwords.set(duban.core().credentials());
            LocalImport local = new LocalImport(duban, true, terminal);
            local.takeEvidence(example.evidence());
            ImportTally tally = restored ? ImportTally.NONE : local.run(List.of(commands), stop);
            if (tally.refused() > 0) {
                throw CliException.failed("demo.refused", tally.refused());
            }
        }
        if (!restored && !stop.getAsBoolean()) {
            kept.keep(settings.data());
        }
    }
}
