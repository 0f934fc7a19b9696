package org.duban.ui.wiring;

import java.io.PrintStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duban.command.CommandGateway;
import org.duban.command.Sender;
import org.duban.command.account.Account;
import org.duban.command.account.AccountCommand.AssignRole;
import org.duban.command.account.AccountCommand.RegisterAccount;
import org.duban.command.account.Directory;
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
            AccountName administrator = administrators.stream().findFirst().orElseGet(this::register);
            if (core.credentials().hash(administrator).isEmpty()) {
                letIn(administrator);
            }
        }
    }

    private AccountName register() {
        CommandGateway desk = core.commands().gateway();
        Directory directory = core.commands().directory();
        Sender system = new Sender(EventMeta.SYSTEM, null, null, null, null, recordedAt, List.of(), null);
        LocalDate today = today();
        if (directory.account(ADMIN).isEmpty()) {
            desk.send(new RegisterAccount(ADMIN, "系统管理员", null, null, null, today), system);
        }
        desk.send(new AssignRole(ADMIN, Role.ADMIN, today), system);
        return ADMIN;
    }

    private LocalDate today() {
        Clock clock = core.settings().clock();
        return recordedAt == null ? LocalDate.now(clock) : LocalDate.ofInstant(recordedAt, clock.getZone());
    }

    private void letIn(AccountName administrator) {
        Optional<String> chosen = Optional.ofNullable(core.settings().adminPassword());
        String password = chosen.orElseGet(FirstStart::random);
        core.credentials().set(administrator, password);
        if (chosen.isEmpty()) {
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
