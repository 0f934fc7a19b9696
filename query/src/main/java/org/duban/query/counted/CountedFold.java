package org.duban.query.counted;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.Figures;
import org.duban.query.fold.Versions;
import org.jspecify.annotations.Nullable;

/** Folds the events of a stream into what figures count of it. */
public final class CountedFold {

    private CountedFold() {}

    /** What is counted after one more event; null while the stream holds nothing that figures look at. */
    public static @Nullable CountedStream evolve(@Nullable CountedStream before, RecordedEvent recorded) {
        CountedStream from = before == null ? CountedStream.begun(new StreamId(recorded.stream())) : before;
        CountedStream after = from;
        for (CountedFamily<?> family : Figures.ALL) {
            after = family.evolve(after, recorded);
        }
        // Most events count for nothing: what they leave as it was need not be stored again.
        return after.equals(from) ? before : after.marked(recorded.sequence() + 1, recorded.end());
    }

    /**
     * What is counted as the whole history tells it, corrections read in place of what they correct.
     *
     * @param on leaves out what happened after that day
     */
    public static @Nullable CountedStream fold(List<RecordedEvent> stream, LocalDate on) {
        CountedStream counted = null;
        for (RecordedEvent recorded : Versions.happened(stream, on)) {
            counted = evolve(counted, recorded);
        }
        return counted;
    }
}
