package org.duban.ui.statements;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.duban.events.ledger.checkpoint.SignedNote;
import org.duban.events.ledger.checkpoint.WitnessRequest;
import org.duban.events.ledger.tree.LedgerTree;
import org.duban.ui.notices.Hindrance;
import org.duban.ui.notices.NotDelivered;
import org.duban.ui.notices.outbound.PostReply;
import org.duban.ui.notices.outbound.Poster;

/**
 * A witness, who signs that a ledger only grew since he saw it last (C2SP tlog-witness): another Duban or any witness of
 * transparency logs.
 *
 * @param url that it is asked at, which ends with {@code /add-checkpoint}
 */
record WitnessPlace(URI url, Poster poster, LedgerTree tree) implements StatementPlace {

    private static final int MOST = 10_000;
    private static final int OK = 200;
    private static final int CONFLICT = 409;

    @Override
    public String name() {
        return "witness " + url.getHost();
    }

    @Override
    public Part part() {
        return Part.VOUCHES;
    }

    @Override
    public KeptStatement take(KeptStatement statement) throws NotDelivered {
        PostReply reply = asked(statement, 0);
        if (reply.status() == CONFLICT) { // it says how many it saw
            reply = asked(statement, seen(reply, statement.says().position()));
        }
        if (reply.status() != OK) {
            throw NotDelivered.forNow("HTTP " + reply.status(), (Instant) null);
        }
        try {
            String signed = statement.note().text() + "\n" + text(reply);
            return statement.signed(SignedNote.parse(signed));
        } catch (IllegalArgumentException unread) {
            throw NotDelivered.forNow(Hindrance.NO_SIGNATURE, unread);
        }
    }

    private PostReply asked(KeptStatement statement, long old) throws NotDelivered {
        List<String> path = old == 0
                ? List.of()
                : tree.consistency(old, statement.says().position()).path();
        String request = new WitnessRequest(old, path, statement.note()).written();
        try {
            return poster.post(url, Map.of(), request.getBytes(StandardCharsets.UTF_8), "text/plain", MOST);
        } catch (IOException e) {
            throw NotDelivered.forNow(e);
        }
    }

    private static long seen(PostReply reply, long most) throws NotDelivered {
        try {
            long seen = Long.parseLong(text(reply).strip());
            if (seen >= 0 && seen <= most) {
                return seen;
            }
            throw NotDelivered.forNow("has seen " + seen, (Instant) null);
        } catch (NumberFormatException unread) {
            throw NotDelivered.forNow("HTTP " + CONFLICT, (Instant) null);
        }
    }

    private static String text(PostReply reply) {
        return new String(reply.body(), StandardCharsets.UTF_8);
    }
}
