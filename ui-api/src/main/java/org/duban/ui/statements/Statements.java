package org.duban.ui.statements;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duban.events.ledger.CommitCursor;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.checkpoint.SignedNote;
import org.duban.events.ledger.checkpoint.Statement;
import org.duban.ui.notices.NotDelivered;
import org.duban.ui.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** States where the ledger stands: once in a while if more is on record, at once when figures were published, or when asked. */
public final class Statements {

    private static final Logger LOG = LoggerFactory.getLogger(Statements.class);
    private static final Duration AGAIN = Duration.ofMinutes(10);
    private static final String PUBLISHED = "FiguresPublished";

    private final StatedLedger stated;
    private final Signers signers;
    private final StatementBook book;
    private final List<StatementPlace> places;
    private final Clock clock;
    private final Duration every;
    private long lookedAt;

    /** @param every how often */
    public Statements(
            StatedLedger stated,
            Signers signers,
            StatementBook book,
            List<StatementPlace> places,
            Clock clock,
            Duration every) {
        this.stated = stated;
        this.signers = signers;
        this.book = book;
        this.places = places.stream()
                .sorted(Comparator.comparing(StatementPlace::part))
                .toList();
        this.clock = clock;
        this.every = every;
    }

    /** Makes one if it is time, and brings the latest to each place that has it not yet. */
    public synchronized void round() {
        Optional<KeptStatement> latest = book.latest();
        if (isDue(latest)) {
            make();
        }
        book.latest().ifPresent(this::bring);
    }

    /** Makes one of what is on record now, and brings it to every place. */
    public synchronized KeptStatement make() {
        Head head = stated.ledger().head();
        Instant now = clock.instant();
        Statement statement =
                Statement.of(stated.ledger().id(), head, stated.tree().root(head.position()), stated.digest(), now);
        KeptStatement made = book.at(head.position())
                .orElseGet(() -> KeptStatement.of(signers.own().sign(SignedNote.of(statement), now)));
        book.keep(made);
        return bring(made);
    }

    /** The places that statements are brought to. */
    public List<String> places() {
        return places.stream().map(StatementPlace::name).toList();
    }

    private boolean isDue(Optional<KeptStatement> latest) {
        long head = stated.ledger().head().position();
        if (head == 0) {
            return false;
        }
        Statement last = latest.map(KeptStatement::says).orElse(null);
        return last == null
                || (head > last.position()
                        && (!clock.instant().isBefore(last.at().plus(every))
                                || isPublishedSince(last.position(), head)));
    }

    private boolean isPublishedSince(long position, long head) {
        long from = Math.max(position, lookedAt);
        lookedAt = head;
        if (from >= head) {
            return false;
        }
        try (CommitCursor commits = stated.ledger().from(from + 1)) {
            while (commits.hasNext()) {
                if (commits.next().events().stream()
                        .anyMatch(event -> event.type().equals(PUBLISHED))) {
                    return true;
                }
            }
        }
        return false;
    }

    private KeptStatement bring(KeptStatement made) {
        KeptStatement now = made;
        for (StatementPlace place : places) {
            if (!now.taken().containsKey(place.name()) && isTimeAgain(now, place)) {
                now = brought(now, place);
                book.keep(now);
            }
        }
        return now;
    }

    private boolean isTimeAgain(KeptStatement statement, StatementPlace place) {
        KeptStatement.Attempt last = statement.tried().get(place.name());
        return last == null || !clock.instant().isBefore(last.at().plus(AGAIN));
    }

    private KeptStatement brought(KeptStatement statement, StatementPlace place) {
        try {
            return place.take(statement).takenBy(place.name(), clock.instant());
        } catch (NotDelivered refused) {
            LOG.warn(
                    "Statement of position {} is not at {}: {}",
                    statement.says().position(),
                    place.name(),
                    Texts.EN.find("hindrance." + refused.why()).orElse(refused.why()));
            return statement.leftBy(place.name(), clock.instant(), refused.why());
        }
    }
}
