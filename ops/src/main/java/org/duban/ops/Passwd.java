package org.duban.ops;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duban.command.CommandRefused;
import org.duban.command.Sender;
import org.duban.command.account.Account;
import org.duban.command.account.AccountCommand.ResetPassword;
import org.duban.events.AccountName;
import org.duban.events.EventMeta;
import org.duban.ui.accounts.PasswordRules;
import org.duban.ui.journal.OperatorLog;
import org.duban.ui.problem.Problem;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.problem.RefusalNames;
import org.duban.ui.reads.NamedRefusals;
import org.duban.ui.text.Texts;
import org.duban.ui.wiring.DubanSettings;
import org.duban.ui.wiring.RunningDuban;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Gives an account a new password where nobody can log in any more. A server on a data folder keeps the passwords in
 * memory and would write them over, so it must be stopped first; while it runs, an administrator sets passwords through
 * it. Nodes on a MongoDB may go on. It is recorded, and the account has to choose another one at its next login.
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
        if (!Settings.isDatabase(terminal)) {
            LedgerCliException.present(Settings.ledger(terminal, data));
        }
        try (RunningDuban duban = Started.offline(settings, "passwd.in-use")) {
            set(duban);
        }
        terminal.answer("passwd.done", account);
        return 0;
    }

    private void set(RunningDuban duban) {
        AccountName name = known(duban);
        try {
            String password = NewPassword.of(account, terminal);
            PasswordRules.mustFit(password, List.of(account));
            reset(duban, name);
            duban.core().credentials().set(name, password);
            OperatorLog.passwordSet(account, "passwd");
        } catch (CommandRefused refused) {
            throw CliException.failed(
                    "passwd.unfit",
                    Problem.of(refused, Texts.in(terminal.texts().locale()), names(duban))
                            .detail());
        } catch (ProblemException unfit) {
            Texts texts = Texts.in(terminal.texts().locale());
            String why = Problem.of(unfit.code(), unfit.faults(), unfit.details(), texts)
                    .detail();
            throw CliException.failed("passwd.unfit", why);
        }
    }

    private static RefusalNames names(RunningDuban duban) {
        return NamedRefusals.forOperators(
                duban.core().history(), duban.core().settings().clock());
    }

    /** Whoever keeps the machine set it, so its bearer has to choose one of his own. */
    private static void reset(RunningDuban duban, AccountName name) {
        LocalDate today = LocalDate.now(duban.core().settings().clock());
        duban.core().commands().gateway().send(new ResetPassword(name, today), Sender.of(EventMeta.SYSTEM));
    }

    private AccountName known(RunningDuban duban) {
        try {
            AccountName name = new AccountName(account);
            Optional<Account> there = duban.core().commands().directory().account(name);
            if (there.filter(Account::disabled).isPresent()) {
                throw CliException.failed("passwd.disabled", account);
            }
            if (there.isPresent()) {
                return name;
            }
        } catch (IllegalArgumentException noName) {
            throw CliException.misused("passwd.unknown", account);
        }
        throw CliException.failed("passwd.unknown", account);
    }
}
