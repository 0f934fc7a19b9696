package org.duban.ops;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.duban.ops.imports.ImportTally;
import org.duban.ops.imports.LocalImport;
import org.duban.ui.wiring.DubanSettings;
import org.duban.ui.wiring.RunningDuban;

/** Serves the example year, as it stood on one day of it, from a folder that is gone afterwards. */
final class Demo implements Subcommand {

    private static final String DAY = "2024-01-11";

    @Override
    public Set<Option> options() {
        return EnumSet.of(Option.PORT, Option.BIND, Option.DIGEST, Option.EXIT);
    }

    @Override
    public int run(CommandLine line, Terminal terminal) {
        line.refuseArguments();
        try (Interruption interruption = new Interruption();
                TemporaryFolder folder = TemporaryFolder.create()) {
            DemoPasswords passwords = DemoPasswords.of(terminal);
            DubanSettings settings = settings(line, terminal, folder);
            load(Example.shipped(), settings, passwords, terminal, interruption::isAsked);
            try (RunningDuban duban = Started.serving(settings, terminal)) {
                new Briefing(duban, passwords, terminal).tell();
                if (!line.has(Option.EXIT)) {
                    terminal.answer("demo.serving");
                    interruption.await();
                }
            }
        }
        return 0;
    }

    private static DubanSettings settings(CommandLine line, Terminal terminal, TemporaryFolder folder) {
        Map<String, String> fixed = Map.of("DUBAN_DATA", folder.path().toString(), "DUBAN_CLOCK", DAY);
        return Settings.of(line, terminal, fixed);
    }

    private static void load(
            Example example, DubanSettings settings, DemoPasswords passwords, Terminal terminal, BooleanSupplier stop) {
        try (RunningDuban duban = Started.offline(settings)) {
            passwords.set(duban.core().credentials());
            LocalImport local = new LocalImport(duban, true, terminal);
            local.takeEvidence(example.evidence());
            ImportTally tally = local.run(example.files(), stop);
            if (tally.refused() > 0) {
                throw CliException.failed("demo.refused", tally.refused());
            }
        }
    }
}
