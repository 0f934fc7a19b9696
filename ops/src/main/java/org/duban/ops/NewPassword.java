package org.duban.ops;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Gets a new password: from DUBAN_PASSWORD, typed twice where a person types, or else the first line of the input. */
final class NewPassword {

    private NewPassword() {}

    /** @throws CliException if there is none, or what was typed the second time differs */
    static String of(String account, Terminal terminal) {
        return terminal.variable("DUBAN_PASSWORD").orElseGet(() -> given(account, terminal));
    }

    private static String given(String account, Terminal terminal) {
        return Optional.ofNullable(System.console())
                // Only the launcher knows whether a person types: some Javas have a console for a file, too.
                .filter(console -> Boolean.getBoolean("duban.typed"))
                .map(console -> typed(console, account, terminal))
                .orElseGet(NewPassword::line);
    }

    private static String typed(Console console, String account, Terminal terminal) {
        char[] once = console.readPassword("%s", terminal.texts().say("passwd.new", account));
        char[] again = console.readPassword("%s", terminal.texts().say("passwd.again"));
        if (once == null || again == null) {
            throw CliException.failed("login.password.missing");
        }
        if (!Arrays.equals(once, again)) {
            throw CliException.failed("passwd.differ");
        }
        return new String(once);
    }

    private static String line() {
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            if (line == null) {
                throw CliException.failed("login.password.missing");
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
