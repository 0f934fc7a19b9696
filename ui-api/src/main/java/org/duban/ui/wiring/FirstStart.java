package org.duban.ui.wiring;

import java.io.PrintStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.duban.command.Command;
import org.duban.command.CommandRefused;
import org.duban.command.Rule;
import org.duban.command.Sender;
import org.duban.command.account.Account;
import org.duban.command.account.AccountCommand.AssignRole;
import org.duban.command.account.AccountCommand.RegisterAccount;
import org.duban.command.account.AccountRule;
import org.duban.events.AccountName;
import org.duban.events.EventMeta;
import org.duban.events.Role;
import org.jspecify.annotations.Nullable;

/** Sees to it that somebody can log in as administrator: without one, nobody could ever let anyone in. */
final class FirstStart {

    private static final AccountName ADMIN = new AccountName("admin");
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 20;

    private final Core core;
    private final PrintStream out;
    private final @Nullable Instant recordedAt;

    /** @param recordedAt when it is recorded that there is an administrator; null for now */
    FirstStart(Core core, PrintStream out, @Nullable Instant recordedAt) {
        this.core = core;
        this.out = out;
        this.recordedAt = recordedAt;
    }

    /** Makes an administrator, or gives one a password, if none can log in; prints a password that it made up. */
    void run() {
        List<AccountName> administrators = core.commands().directory().accounts().stream()
                .filter(account -> account.roles().contains(Role.ADMIN) && !account.disabled())
                .map(Account::name)
                .toList();
        if (!administrators.isEmpty() && core.credentials().isEmpty()) {
            throw new StartRefused(
                    "文件 credentials 不见了或者是空的，而账本中已有管理员账户：请从备份恢复该文件，或者用 duban passwd " + administrators.getFirst()
                            + " 为管理员设置新口令。",
                    "The file credentials is missing or empty, while the ledger has an administrator; restore it from a"
                            + " backup, or give the administrator a new password with duban passwd "
                            + administrators.getFirst() + ".");
        }
        boolean open = administrators.stream()
                .anyMatch(name -> core.credentials().hash(name).isPresent());
        if (!open) {
            // The password comes before the account: whoever finds an administrator without one knows that it was lost,
            // and not that another node is about to keep it.
            AccountName administrator = administrators.stream().findFirst().orElse(ADMIN);
            if (core.credentials().hash(administrator).isEmpty() || unknown(administrator)) {
                letIn(administrator);
            }
            if (administrators.isEmpty()) {
                register();
            }
        }
    }

    /** Whether there is no such account yet: a password of one is then left from a first start that was cut short, or of another node's. */
    private boolean unknown(AccountName account) {
        return core.commands().directory().account(account).isEmpty();
    }

    private void register() {
        LocalDate today = today();
        if (unknown(ADMIN)) {
            unlessDone(new RegisterAccount(ADMIN, "系统管理员", null, null, null, today), AccountRule.ACCOUNT_EXISTS);
        }
        unlessDone(new AssignRole(ADMIN, Role.ADMIN, today), AccountRule.ROLE_ALREADY_ASSIGNED);
    }

    /** Sends {@code command}; that another node, started at the same time, did so first, is as good. */
    private void unlessDone(Command command, Rule done) {
        Sender system = new Sender(EventMeta.SYSTEM, null, null, null, null, recordedAt, List.of(), null);
        try {
            core.commands().gateway().send(command, system);
        } catch (CommandRefused refused) {
            if (!done.equals(refused.rule())) {
                throw refused;
            }
        }
    }

    private LocalDate today() {
        Clock clock = core.settings().clock();
        return recordedAt == null ? LocalDate.now(clock) : LocalDate.ofInstant(recordedAt, clock.getZone());
    }

    private void letIn(AccountName administrator) {
        String chosen = core.settings().adminPassword();
        if (chosen != null) {
            core.credentials().set(administrator, chosen);
            return;
        }
        String password = random();
        if (core.credentials().setFirst(administrator, password)) {
            out.println("管理员账户 " + administrator + " 的口令（只显示这一次）：" + password);
            out.println("Password of the administrator account " + administrator + " (shown this once): " + password);
        }
    }

    private static String random() {
        return new SecureRandom()
                .ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining());
    }
}
