package org.duban.ops;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.duban.ui.people.PersonKeys;
import org.duban.ui.wiring.DubanSettings;
import org.duban.ui.wiring.RunningDuban;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Looks after the keys of people's names. A server on a data folder keeps them in memory, so it must be stopped first; nodes on a
 * MongoDB may go on.
 */
@Command(name = "keys")
final class Keys implements Callable<Integer> {

    /** What can be done with them. */
    enum Errand {
        rotate,
        erased
    }

    @Parameters(paramLabel = "rotate|erased", descriptionKey = "ERRAND")
    private Errand errand = Errand.erased;

    @Mixin
    private final DataOption data = new DataOption();

    private final Terminal terminal;

    Keys(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        DubanSettings settings = Settings.of(terminal, data);
        if (!Settings.isDatabase(terminal)) {
            LedgerCliException.present(Settings.ledger(terminal, data));
        }
        if (errand == Errand.rotate && settings.keys().master() == null) {
            throw CliException.failed("keys.master.unset");
        }
        try (RunningDuban duban = Started.offline(settings, "keys.in-use")) {
            switch (errand) {
                case rotate -> rotate(settings, duban.core().keys());
                case erased -> list(duban.core().keys());
            }
        }
        return 0;
    }

    private void rotate(DubanSettings settings, PersonKeys keys) {
        LocalDate today = LocalDate.now(settings.clock());
        PersonKeys.Rotation rotation =
                keys.rotate(today, today.minusDays(settings.keys().retentionDays()));
        terminal.answer("keys.rotated", rotation.wrapped(), rotation.name());
        rotation.dropped()
                .forEach(name ->
                        terminal.answer("keys.dropped", name, settings.keys().retentionDays()));
    }

    /** In the form that restore takes. */
    private void list(PersonKeys keys) {
        for (Map.Entry<String, String> one : keys.erased().entrySet()) {
            terminal.out().println(one.getKey() + ":" + one.getValue());
        }
    }
}
