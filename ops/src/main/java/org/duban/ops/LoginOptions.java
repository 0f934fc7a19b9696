package org.duban.ops;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A server, and whoever goes there. */
final class LoginOptions {

    @Option(names = "--url", paramLabel = "URL")
    private @Nullable String url;

    @Option(names = "--user", paramLabel = "NAME")
    private @Nullable String user;

    /** Whether a server was named. */
    boolean named() {
        return url != null;
    }

    /** @throws CliException if no server or no account was named, or there is no password to be had */
    Login login(Terminal terminal) {
        if (user == null) {
            throw CliException.misused("login.user.missing");
        }
        return Login.of(String.valueOf(url), user, terminal);
    }
}
