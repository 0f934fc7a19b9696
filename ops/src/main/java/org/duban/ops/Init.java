package org.duban.ops;

import java.util.concurrent.Callable;
import org.duban.ui.wiring.LedgerBegun;
import org.duban.ui.wiring.StartRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes what a ledger needs in a MongoDB, and begins one there. */
@Command(name = "init")
final class Init implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final DigestOption digest = new DigestOption();

    private final Terminal terminal;

    Init(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            LedgerBegun begun = LedgerBegun.where(Settings.of(terminal, data, digest));
            terminal.answer("init.done", begun.database(), begun.id(), begun.digest());
            return 0;
        } catch (StartRefused refused) {
            throw CliException.failed("repair.refused", String.valueOf(refused.getMessage()));
        }
    }
}
