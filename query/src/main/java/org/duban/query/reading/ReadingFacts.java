package org.duban.query.reading;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.ReadingId;
import org.duban.events.StreamId;
import org.duban.events.reading.ReadingEvent.ReadingKind;
import org.duban.events.reading.ReadingEvent.ReadingNoted;
import org.duban.query.caseview.Lists;
import org.duban.query.register.RegisterFacts;
import org.jspecify.annotations.Nullable;

/**
 * What one account read on one day.
 *
 * @param readings in the order in which they were
 */
public record ReadingFacts(ReadingId readingId, LocalDate on, List<Reading> readings) implements RegisterFacts {

    /**
     * Something that was read.
     *
     * @param about the case; null if it was none, or more than one
     * @param what was asked for
     * @param filter by which it was narrowed; null without one
     * @param lines how many there were; 0 if it was no list
     * @param digest of what went out; null if that was a page
     */
    public record Reading(
            ReadingKind kind,
            @Nullable StreamId about,
            String what,
            @Nullable String filter,
            int lines,
            @Nullable String digest) {

        static Reading of(ReadingNoted e) {
            return new Reading(e.kind(), e.about(), e.what(), e.filter(), e.lines(), e.digest());
        }
    }

    @Override
    public String title() {
        return on.toString();
    }

    static ReadingFacts of(ReadingNoted e) {
        return new ReadingFacts(e.readingId(), e.occurredOn(), List.of(Reading.of(e)));
    }

    ReadingFacts with(ReadingNoted e) {
        return new ReadingFacts(readingId, on, Lists.plus(readings, Reading.of(e)));
    }
}
