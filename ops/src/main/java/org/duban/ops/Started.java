package org.duban.ops;

import org.duban.events.ledger.file.LedgerInUse;
import org.duban.ui.wiring.DubanSettings;
import org.duban.ui.wiring.RunningDuban;
import org.duban.ui.wiring.StartRefused;

/** Starts Duban, and says in a sentence why it does not start. */
final class Started {

    private Started() {}

    /** @throws CliException if it does not start */
    static RunningDuban serving(DubanSettings settings, Terminal terminal) {
        try {
            return RunningDuban.serving(settings, terminal.out());
        } catch (StartRefused refused) {
            throw CliException.of(refused);
        }
    }

    /** @throws CliException if it does not start */
    static RunningDuban offline(DubanSettings settings) {
        return offline(settings, "import.in-use");
    }

    /**
     * Opens the data folder without serving it.
     *
     * @param inUse names the sentence for when another process has it open
     * @throws CliException if it does not start
     */
    static RunningDuban offline(DubanSettings settings, String inUse) {
        try {
            return RunningDuban.offline(settings);
        } catch (StartRefused refused) {
            throw refused.getCause() instanceof LedgerInUse
                    ? CliException.failed(inUse, settings.data())
                    : CliException.of(refused);
        }
    }
}
