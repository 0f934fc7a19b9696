package org.duban.ops;

import java.util.Set;
import org.duban.ui.wiring.DubanSettings;
import org.duban.ui.wiring.RunningDuban;

/** Serves the data folder until it is told to stop. */
final class Serve implements Subcommand {

    @Override
    public Set<Option> options() {
        return Settings.OPTIONS;
    }

    @Override
    public int run(CommandLine line, Terminal terminal) {
        line.refuseArguments();
        DubanSettings settings = Settings.of(line, terminal);
        try (Interruption interruption = new Interruption();
                RunningDuban duban = Started.serving(settings, terminal)) {
            terminal.answer("serve.ready", Started.url(duban), settings.data().toAbsolutePath());
            interruption.await();
        }
        return 0;
    }
}
