package org.duban.ops;

import java.util.concurrent.Callable;
import org.duban.events.AccountName;
import org.duban.ui.journal.OperatorLog;
import org.duban.ui.problem.Problem;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.text.Texts;
import org.duban.ui.wiring.DubanSettings;
import org.duban.ui.wiring.RunningDuban;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Gives an account a new password where nobody can log in any more. A running server keeps the passwords in memory and
 * would write them over, so it must be stopped first; while it runs, an administrator sets passwords through it.
 */
@Command(name = "passwd")
final class Passwd implements Callable<Integer> {

    @Parameters(paramLabel = "ACCOUNT", descriptionKey = "ACCOUNT")
    private String account = "";

    @Mixin
    private final DataOption data = new DataOption();

    private final Terminal terminal;

    Passwd(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        DubanSettings settings = Settings.of(terminal, data);
        LedgerCliException.present(Settings.ledger(terminal, data));
        try (RunningDuban duban = Started.offline(settings, "passwd.in-use")) {
            set(duban);
        }
        terminal.answer("passwd.done", account);
        return 0;
    }

    private void set(RunningDuban duban) {
        AccountName name = known(duban);
        try {
            duban.core().credentials().set(name, NewPassword.of(account, terminal));
            OperatorLog.passwordSet(account, "passwd");
        } catch (ProblemException unfit) {
            Texts texts = Texts.in(terminal.texts().locale());
            String why = Problem.of(unfit.code(), unfit.faults(), unfit.details(), texts)
                    .detail();
            throw CliException.failed("passwd.unfit", why);
        }
    }

    private AccountName known(RunningDuban duban) {
        try {
            AccountName name = new AccountName(account);
            if (duban.core().commands().directory().account(name).isPresent()) {
                return name;
            }
        } catch (IllegalArgumentException noName) {
            throw CliException.misused("passwd.unknown", account);
        }
        throw CliException.failed("passwd.unknown", account);
    }
}
