package org.duban.ui.statements;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.duban.events.ledger.checkpoint.NoteKey;
import org.duban.events.ledger.checkpoint.NoteSigner;
import org.duban.events.ledger.checkpoint.SignedNote;
import org.duban.events.ledger.checkpoint.Statement;
import org.duban.events.ledger.checkpoint.WitnessRequest;
import org.duban.events.ledger.tree.Consistency;
import org.duban.events.ledger.tree.TreeHash;
import org.duban.ui.files.SideMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;

/**
 * Signs for neighbours that their ledgers only grew since they were seen last (C2SP tlog-witness), and keeps of each a line:
 * the last statement.
 */
public final class Witness {

    private static final Logger LOG = LoggerFactory.getLogger(Witness.class);
    private static final String LINE = "|";

    private final NoteSigner signer;
    private final List<NoteKey> neighbours;
    private final SideMap seen;
    private final Clock clock;

    /**
     * @param signer who signs
     * @param neighbours whose ledgers are looked after
     * @param seen the last statement of each
     */
    public Witness(NoteSigner signer, List<NoteKey> neighbours, SideMap seen, Clock clock) {
        this.signer = signer;
        this.neighbours = List.copyOf(neighbours);
        this.seen = seen;
        this.clock = clock;
    }

    /**
     * What a neighbour is answered.
     *
     * @param status of HTTP, as the specification has it
     * @param text the signature; how many events were seen, where it says otherwise; empty for what is refused
     */
    public record Answer(int status, String text) {

        private static final MediaType SIZE = new MediaType("text", "x.tlog.size");
        private static final int OK = 200;
        private static final int BAD = 400;
        private static final int FORBIDDEN = 403;
        private static final int UNKNOWN = 404;
        private static final int CONFLICT = 409;
        private static final int UNPROVED = 422;

        /** Says of how many events were seen that it is that. */
        MediaType mediaType() {
            return status == CONFLICT ? SIZE : MediaType.TEXT_PLAIN;
        }

        static Answer refused(int status) {
            return new Answer(status, "");
        }
    }

    /** Whether it signs for anybody. */
    public boolean works() {
        return !neighbours.isEmpty();
    }

    /** Signs what is asked, if it may. */
    public Answer asked(String text) {
        try {
            return asked(WitnessRequest.parse(text));
        } catch (IllegalArgumentException unread) {
            LOG.debug("A request to the witness cannot be read", unread);
            return Answer.refused(Answer.BAD);
        }
    }

    /** Who asks is looked at first: logs that are no ledgers of Duban have lines of their own below their name. */
    private Answer asked(WitnessRequest request) {
        Optional<NoteKey> key = neighbours.stream()
                .filter(one -> one.name().equals(request.note().origin()))
                .findFirst();
        if (key.isEmpty()) {
            return Answer.refused(Answer.UNKNOWN);
        }
        return request.note().signedBy(key.get())
                ? judged(request, request.note().statement())
                : Answer.refused(Answer.FORBIDDEN);
    }

    private synchronized Answer judged(WitnessRequest request, Statement statement) {
        Optional<String> kept = seen.get(statement.ledger());
        Optional<Statement> last =
                kept.map(line -> SignedNote.parse(line.replace(LINE, "\n")).statement());
        long size = last.map(Statement::position).orElse(0L);
        if (request.old() > statement.position()) {
            return Answer.refused(Answer.BAD);
        }
        if (request.old() != size) {
            return new Answer(Answer.CONFLICT, size + "\n");
        }
        if (last.isPresent() && !grew(request, last.get(), statement)) {
            LOG.error(
                    "Ledger {} is not what it was: position {} with root {} was seen, and now {} with root {} is claimed",
                    statement.ledger(),
                    last.get().position(),
                    last.get().root(),
                    statement.position(),
                    statement.root());
            return statement.position() == size
                    ? new Answer(Answer.CONFLICT, size + "\n")
                    : Answer.refused(Answer.UNPROVED);
        }
        SignedNote signed = signer.sign(new SignedNote(request.note().text(), List.of()), clock.instant());
        String line = request.note().joined(signed).written().replace("\n", LINE);
        boolean first = kept.map(before -> seen.replace(statement.ledger(), before, line))
                .orElseGet(() -> seen.keep(statement.ledger(), line).equals(line));
        return first
                ? new Answer(Answer.OK, "— " + signed.signatures().getFirst() + "\n")
                : new Answer(Answer.CONFLICT, size + "\n");
    }

    private static boolean grew(WitnessRequest request, Statement last, Statement now) {
        return last.digest() == now.digest()
                && now.position() >= last.position()
                && new Consistency(last.position(), now.position(), request.path())
                        .holds(new TreeHash(now.digest()), last.root(), now.root());
    }
}
