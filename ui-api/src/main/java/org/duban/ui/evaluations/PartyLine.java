package org.duban.ui.evaluations;

import java.util.List;
import java.util.Locale;
import org.duban.query.evaluation.Measure;
import org.duban.query.evaluation.Party;
import org.jspecify.annotations.Nullable;

/** How an organ, a unit or a committee did, as a line of a table: numbers as they are told, null for a share or a middle of nothing. */
public record PartyLine(
        String id,
        Party.Kind partyKind,
        String name,
        @Nullable String inTime,
        @Nullable String overdue,
        @Nullable String days,
        @Nullable String answeredInTime,
        @Nullable String fulfilled,
        @Nullable String rework,
        @Nullable String returned,
        @Nullable String satisfiedFirst,
        @Nullable String satisfiedAgain,
        @Nullable String votedFirst,
        @Nullable String votedAgain,
        @Nullable String comeAgain) {

    /** The line of one of those evaluated. */
    public static PartyLine of(PartyAnswer party, Locale language) {
        List<MeasureAnswer> told = party.measures();
        return new PartyLine(
                party.id(),
                party.kind(),
                party.name().in(language),
                told(told, Measure.IN_TIME),
                told(told, Measure.OVERDUE),
                told(told, Measure.DAYS),
                told(told, Measure.ANSWERED_IN_TIME),
                told(told, Measure.FULFILLED),
                told(told, Measure.REWORK),
                told(told, Measure.RETURNED),
                told(told, Measure.SATISFIED_FIRST),
                told(told, Measure.SATISFIED_AGAIN),
                told(told, Measure.VOTED_FIRST),
                told(told, Measure.VOTED_AGAIN),
                told(told, Measure.COME_AGAIN));
    }

    /** A share with the fraction that it is of, so that nobody takes one of one for much. */
    private static @Nullable String told(List<MeasureAnswer> told, Measure measure) {
        MeasureAnswer one = told.get(Measure.all().indexOf(measure));
        return measure.shape() == Measure.Shape.SHARE && one.printedText() != null
                ? one.printedText() + " (" + one.exactValue() + ")"
                : one.printedText();
    }
}
