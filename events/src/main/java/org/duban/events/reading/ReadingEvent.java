package org.duban.events.reading;

import java.time.LocalDate;
import org.duban.events.Event;
import org.duban.events.Fixed;
import org.duban.events.ReadingId;
import org.duban.events.StreamId;
import org.jspecify.annotations.Nullable;

/** What can happen to the list of what one account read on one day. */
public sealed interface ReadingEvent extends Event {

    /** Which one. */
    ReadingId readingId();

    @Override
    default StreamId stream() {
        return readingId().stream();
    }

    /** In which way something was read. */
    enum ReadingKind {
        /** A case that is not open to everybody was looked at. */
        CASE,
        /** A list was taken away whole, or many lines of it at once. */
        LIST,
        /** A file was taken away. */
        FILE,
        /** A bundle was made for somebody who has no Duban. */
        BUNDLE,
        /** The ledger was written out. */
        EXPORT,
        /** Names were opened that are kept sealed, of people of whom not everybody knows who they are. */
        NAMES
    }

    /**
     * Something was read.
     *
     * @param about the case; null if it was none, or more than one
     * @param what was asked for
     * @param filter by which it was narrowed; null without one
     * @param lines how many there were; 0 if it was no list
     * @param digest SHA-256, in lower-case hex, of what went out; null if that was a page
     */
    @Fixed
    record ReadingNoted(
            ReadingId readingId,
            ReadingKind kind,
            @Nullable StreamId about,
            String what,
            @Nullable String filter,
            int lines,
            @Nullable String digest,
            LocalDate occurredOn)
            implements ReadingEvent {}
}
