package org.duban.ops;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.duban.events.AccountName;
import org.duban.events.ReadingId;
import org.duban.events.reading.ReadingEvent.ReadingKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is taken out of the house beside a server, and who takes it: noted by that server before it is there to be taken. */
final class HandedOut {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Terminal terminal;
    private final @Nullable RemoteServer server;
    private final String account;

    private HandedOut(Terminal terminal, @Nullable RemoteServer server, String account) {
        this.terminal = terminal;
        this.server = server;
        this.account = account;
    }

    /**
     * By the account that logs in.
     *
     * @throws CliException if a server is named and there is no account or password to be had
     */
    static HandedOut by(LoginOptions login, Terminal terminal) {
        if (!login.named()) {
            return new HandedOut(terminal, null, "");
        }
        Login known = login.login(terminal);
        return new HandedOut(terminal, known.server(terminal.texts()), known.user());
    }

    /**
     * Has it noted; without a server it is only said that nobody noted it.
     *
     * @param about the stream of the case; null if it is none, or more than one
     * @param digest SHA-256, in lower-case hex, of what is taken; null if it is not known yet
     * @throws CliException if the server does not note it
     */
    void note(ReadingKind kind, @Nullable String about, String what, @Nullable String digest, LocalDate today) {
        if (server == null) {
            terminal.remark("reading.unnoted");
            return;
        }
        ObjectNode body = JSON.createObjectNode()
                .put("readingId", ReadingId.of(new AccountName(account), today).value())
                .put("kind", kind.name())
                .put("about", about)
                .put("what", what)
                .put("lines", 0)
                .put("digest", digest)
                .put("occurredOn", today.toString());
        HttpResponse<String> response = server.post("api/v1/commands/note-reading", body.toString());
        if (!server.took(response)) {
            JsonNode problem = server.problem(response);
            throw server.refuses(problem.path("detail").asString(""));
        }
    }
}
