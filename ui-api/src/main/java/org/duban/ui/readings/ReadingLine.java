package org.duban.ui.readings;

import java.time.Instant;
import org.duban.events.AccountName;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.reading.ReadingEvent.ReadingKind;
import org.duban.events.reading.ReadingEvent.ReadingNoted;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody read.
 *
 * @param position of the event that notes it
 * @param account who read it
 * @param about the case; null if it was none, or more than one
 * @param what was asked for
 * @param filter by which it was narrowed; null without one
 * @param lines how many there were; 0 if it was no list
 * @param digest SHA-256 of what went out; null if that was a page
 */
public record ReadingLine(
        long position,
        Instant at,
        AccountName account,
        ReadingKind kind,
        @Nullable StreamId about,
        String what,
        @Nullable String filter,
        int lines,
        @Nullable String digest) {

    static ReadingLine of(RecordedEvent recorded, ReadingNoted noted) {
        return new ReadingLine(
                recorded.position(),
                recorded.recordedAt(),
                new AccountName(recorded.meta().recordedBy()),
                noted.kind(),
                noted.about(),
                noted.what(),
                noted.filter(),
                noted.lines(),
                noted.digest());
    }
}
