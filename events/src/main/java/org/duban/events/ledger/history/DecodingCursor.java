package org.duban.events.ledger.history;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.CommitCursor;

/** Walks over the events of a walk over commits. */
final class DecodingCursor implements RecordedCursor {

    private final CommitCursor commits;
    private final Function<Commit, Stream<RecordedEvent>> decode;
    private Iterator<RecordedEvent> events = Collections.emptyIterator();

    DecodingCursor(CommitCursor commits, Function<Commit, Stream<RecordedEvent>> decode) {
        this.commits = commits;
        this.decode = decode;
    }

    @Override
    public boolean hasNext() {
        while (!events.hasNext() && commits.hasNext()) {
            events = decode.apply(commits.next()).iterator();
        }
        return events.hasNext();
    }

    @Override
    public RecordedEvent next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return events.next();
    }

    @Override
    public void close() {
        commits.close();
    }
}
