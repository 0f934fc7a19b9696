package org.duban.ui.evaluations;

import java.util.List;
import java.util.Locale;
import org.duban.query.evaluation.Measure;
import org.duban.query.evaluation.Party;
import org.duban.ui.sheet.Told;
import org.jspecify.annotations.Nullable;

/** How an organ, a unit or a committee did, as a line of a table: numbers as they are told, each share with its fraction, null for a share or a middle of nothing. */
public record PartyLine(
        String id,
        Party.Kind partyKind,
        String name,
        @Nullable Told inTime,
        @Nullable String inTimeOf,
        @Nullable Told overdue,
        @Nullable Told days,
        @Nullable Told answeredInTime,
        @Nullable String answeredInTimeOf,
        @Nullable Told fulfilled,
        @Nullable String fulfilledOf,
        @Nullable Told rework,
        @Nullable Told returned,
        @Nullable Told satisfiedFirst,
        @Nullable String satisfiedFirstOf,
        @Nullable Told satisfiedAgain,
        @Nullable String satisfiedAgainOf,
        @Nullable Told votedFirst,
        @Nullable String votedFirstOf,
        @Nullable Told votedAgain,
        @Nullable String votedAgainOf,
        @Nullable Told comeAgain) {

    /** The line of one of those evaluated. */
    public static PartyLine of(PartyAnswer party, Locale language) {
        List<MeasureAnswer> told = party.measures();
        return new PartyLine(
                party.id(),
                party.kind(),
                party.name().in(language),
                told(told, Measure.IN_TIME),
                of(told, Measure.IN_TIME),
                told(told, Measure.OVERDUE),
                told(told, Measure.DAYS),
                told(told, Measure.ANSWERED_IN_TIME),
                of(told, Measure.ANSWERED_IN_TIME),
                told(told, Measure.FULFILLED),
                of(told, Measure.FULFILLED),
                told(told, Measure.REWORK),
                told(told, Measure.RETURNED),
                told(told, Measure.SATISFIED_FIRST),
                of(told, Measure.SATISFIED_FIRST),
                told(told, Measure.SATISFIED_AGAIN),
                of(told, Measure.SATISFIED_AGAIN),
                told(told, Measure.VOTED_FIRST),
                of(told, Measure.VOTED_FIRST),
                told(told, Measure.VOTED_AGAIN),
                of(told, Measure.VOTED_AGAIN),
                told(told, Measure.COME_AGAIN));
    }

    private static @Nullable Told told(List<MeasureAnswer> told, Measure measure) {
        return Told.of(one(told, measure).printedText());
    }

    /** The fraction that a share is, so that nobody takes one of one for much. */
    private static @Nullable String of(List<MeasureAnswer> told, Measure measure) {
        return one(told, measure).exactValue();
    }

    private static MeasureAnswer one(List<MeasureAnswer> told, Measure measure) {
        return told.get(Measure.all().indexOf(measure));
    }
}
