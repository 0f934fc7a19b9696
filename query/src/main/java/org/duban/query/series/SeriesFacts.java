package org.duban.query.series;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.SeriesId;
import org.duban.events.StreamId;
import org.duban.events.series.SeriesEvent;
import org.duban.events.series.SeriesEvent.MarkGiven;
import org.duban.events.series.SeriesEvent.NumberFreed;
import org.duban.events.series.SeriesEvent.NumberGiven;
import org.duban.query.caseview.Lists;
import org.duban.query.register.RegisterFacts;

/**
 * One series of numbers.
 *
 * @param given in the order in which they were
 * @param marks those that are not only digits, likewise
 * @param freed those that were given by mistake and taken back, likewise
 */
public record SeriesFacts(SeriesId seriesId, List<GivenNumber> given, List<GivenMark> marks, List<GivenNumber> freed)
        implements RegisterFacts {

    /** A number and what it was given to. */
    public record GivenNumber(int number, StreamId to, LocalDate on) {}

    /** A number that is not only digits and what it was given to. */
    public record GivenMark(String mark, StreamId to, LocalDate on) {}

    @Override
    public String title() {
        return seriesId.value();
    }

    static SeriesFacts of(SeriesEvent event) {
        return new SeriesFacts(event.seriesId(), List.of(), List.of(), List.of()).with(event);
    }

    SeriesFacts with(SeriesEvent event) {
        return switch (event) {
            case NumberGiven e ->
                new SeriesFacts(
                        seriesId, Lists.plus(given, new GivenNumber(e.number(), e.to(), e.occurredOn())), marks, freed);
            case NumberFreed e ->
                new SeriesFacts(
                        seriesId,
                        given.stream().filter(one -> one.number() != e.number()).toList(),
                        marks,
                        Lists.plus(freed, new GivenNumber(e.number(), e.to(), e.occurredOn())));
            case MarkGiven e ->
                new SeriesFacts(
                        seriesId, given, Lists.plus(marks, new GivenMark(e.mark(), e.to(), e.occurredOn())), freed);
        };
    }
}
