package org.duban.ops;

import java.util.concurrent.Callable;
import org.duban.ui.wiring.DubanSettings;
import org.duban.ui.wiring.RunningDuban;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves the data folder until it is told to stop. */
@Command(name = "serve")
final class Serve implements Callable<Integer> {

    @Mixin
    private final ServerOptions server = new ServerOptions();

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final ClockOption clock = new ClockOption();

    @Mixin
    private final DigestOption digest = new DigestOption();

    @Mixin
    private final PlaceOptions place = new PlaceOptions();

    private final Terminal terminal;

    Serve(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        DubanSettings settings = Settings.of(terminal, server, data, clock, digest, place);
        try (Interruption interruption = Interruption.ofServer();
                RunningDuban duban = Started.serving(settings, terminal)) {
            terminal.answer("serve.ready", duban.url(), settings.data().toAbsolutePath());
            interruption.await();
        }
        return 0;
    }
}
