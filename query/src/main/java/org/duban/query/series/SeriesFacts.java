package org.duban.query.series;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.SeriesId;
import org.duban.events.StreamId;
import org.duban.events.series.SeriesEvent.NumberGiven;
import org.duban.query.caseview.Lists;
import org.duban.query.register.RegisterFacts;

/**
 * One series of numbers.
 *
 * @param given in the order in which they were
 */
public record SeriesFacts(SeriesId seriesId, List<GivenNumber> given) implements RegisterFacts {

    /** A number and what it was given to. */
    public record GivenNumber(int number, StreamId to, LocalDate on) {}

    @Override
    public String title() {
        return seriesId.value();
    }

    static SeriesFacts of(NumberGiven e) {
        return new SeriesFacts(e.seriesId(), List.of(new GivenNumber(e.number(), e.to(), e.occurredOn())));
    }

    SeriesFacts with(NumberGiven e) {
        return new SeriesFacts(seriesId, Lists.plus(given, new GivenNumber(e.number(), e.to(), e.occurredOn())));
    }
}
