package org.duban.ops;

import java.io.Console;
import java.net.URI;
import java.util.Optional;

/**
 * An account on a server.
 *
 * @param server where the server is
 */
record Login(URI server, String user, String password) {

    /** @throws CliException if {@code url} is no server's, or there is no password to be had */
    static Login of(String url, String user, Terminal terminal) {
        return new Login(server(url), user, password(user, terminal));
    }

    /** The server, as this account reaches it. */
    RemoteServer server(CliTexts texts) {
        return new RemoteServer(server, user, password, texts.locale().getLanguage());
    }

    private static URI server(String url) {
        if (!url.matches("https?://[^\\s/]+(/\\S*)?")) {
            throw CliException.misused("login.url.form", url);
        }
        return URI.create(url);
    }

    private static String password(String user, Terminal terminal) {
        return terminal.variable("DUBAN_PASSWORD")
                .or(() -> Optional.ofNullable(System.console()).map(console -> asked(console, user, terminal)))
                .orElseThrow(() -> CliException.failed("login.password.missing"));
    }

    private static String asked(Console console, String user, Terminal terminal) {
        char[] typed = console.readPassword("%s", terminal.texts().say("login.password", user));
        if (typed == null) {
            throw CliException.failed("login.password.missing");
        }
        return new String(typed);
    }
}
