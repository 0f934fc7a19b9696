package org.duban.command.series;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.command.Aspects;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.Register;
import org.duban.command.Rule;
import org.duban.events.Alike;
import org.duban.events.Event;
import org.duban.events.SeriesId;
import org.duban.events.StreamId;
import org.duban.events.series.SeriesEvent;
import org.duban.events.series.SeriesEvent.MarkGiven;
import org.duban.events.series.SeriesEvent.NumberFreed;
import org.duban.events.series.SeriesEvent.NumberGiven;
import org.jspecify.annotations.Nullable;

/** The register of numbers: each is given once, so that whoever gives one looks at all that were given before. */
public final class Numbers extends Register<NumberCommand, SeriesEvent, Series> {

    /** The register. */
    public static final Numbers REGISTER = new Numbers();

    private Numbers() {
        super(SeriesId.KIND, NumberCommand.class, SeriesEvent.class);
    }

    /**
     * The event that gives {@code number}.
     *
     * @throws CommandRefused if it was given before
     */
    public static Event given(Context context, SeriesId series, int number, StreamId to, LocalDate on) {
        Series known = context.world().find(REGISTER, series.value());
        CommandRefused.unless(
                known == null || !known.given().contains(number),
                SeriesRule.NUMBER_TAKEN,
                "number",
                String.valueOf(number),
                "next",
                String.valueOf(known == null ? number : next(known)));
        return new NumberGiven(series, number, to, on);
    }

    /**
     * The event that gives a number that is not only digits.
     *
     * @param taken refuses it if it, or one that is alike, was given before
     */
    public static Event given(
            Context context, SeriesId series, String mark, StreamId to, LocalDate on, CommandRefused taken) {
        Series known = context.world().find(REGISTER, series.value());
        if (known != null && known.marks().contains(Alike.of(mark))) {
            throw taken;
        }
        return new MarkGiven(series, mark, to, on);
    }

    /** A number of a series. */
    public record Numbered(SeriesId series, int number) {}

    /**
     * The events by which what was numbered wrongly has another number; none if it is the same.
     *
     * @throws CommandRefused if that was given before
     */
    public static List<Event> moved(Context context, Numbered from, Numbered to, StreamId thing, LocalDate on) {
        return from.equals(to)
                ? List.of()
                : List.of(
                        new NumberFreed(from.series(), from.number(), thing, on),
                        given(context, to.series(), to.number(), thing, on));
    }

    /** The first number after all that were given. */
    private static int next(Series known) {
        return known.given().stream().max(Integer::compare).orElse(0) + 1;
    }

    @Override
    public List<Rule> refusals() {
        return List.of(SeriesRule.values());
    }

    @Override
    protected Series after(@Nullable Series before, SeriesEvent event) {
        Set<Integer> given = new HashSet<>(before == null ? Set.of() : before.given());
        Set<String> marks = new HashSet<>(before == null ? Set.of() : before.marks());
        switch (event) {
            case NumberGiven e -> given.add(e.number());
            case NumberFreed e -> given.remove(e.number());
            case MarkGiven e -> marks.add(Alike.of(e.mark()));
        }
        return new Series(Set.copyOf(given), Set.copyOf(marks));
    }

    @Override
    protected List<? extends Event> on(NumberCommand command, @Nullable Series state, Context context) {
        throw new IllegalStateException("Numbers are given by the commands that need them");
    }

    @Override
    protected Aspects of(SeriesEvent event, @Nullable Series before, Context context) {
        return switch (event) {
            case NumberGiven e -> Aspects.from(LocalDate.MIN);
            case NumberFreed e -> Aspects.from(LocalDate.MIN);
            case MarkGiven e -> Aspects.from(LocalDate.MIN);
        };
    }
}
