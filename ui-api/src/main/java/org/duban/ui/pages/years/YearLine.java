package org.duban.ui.pages.years;

import java.util.Locale;
import org.duban.query.figure.FigureValue.Status;
import org.duban.query.words.Vocabulary;
import org.duban.ui.evaluations.FigureAnswer;
import org.duban.ui.evaluations.FigureDefinition;
import org.duban.ui.sheet.Told;
import org.jspecify.annotations.Nullable;

/**
 * A figure as the page of a year shows it.
 *
 * @param figure its id
 * @param reportRow in the report of 2023; null for one that is not in it
 * @param phrase with which a report states it
 * @param countingRule by which it is counted
 * @param unitWord its unit
 * @param value as a report prints it; null without one
 * @param before the same a year earlier; null without one, and words where nothing is on record of that time
 * @param exactValue a whole number, or a fraction; null without one
 * @param status whether there is a value, and if not, why
 */
public record YearLine(
        String figure,
        @Nullable Integer reportRow,
        String phrase,
        String countingRule,
        String unitWord,
        @Nullable Told value,
        @Nullable Told before,
        @Nullable Told exactValue,
        Status status) {

    static YearLine of(FigureAnswer now, FigureAnswer before, Locale language) {
        FigureDefinition definition = now.definition();
        return new YearLine(
                definition.figure(),
                definition.reportRow(),
                definition.phrase().in(language),
                definition.countingRule().in(language),
                definition.unitWord().in(language),
                told(now, language),
                told(before, language),
                Told.of(now.exactValue()),
                now.status());
    }

    /** A time of which nothing is on record is no nought. */
    private static @Nullable Told told(FigureAnswer answer, Locale language) {
        return isUnknown(answer.status())
                ? new Told(Vocabulary.in(language).text("value.Status." + answer.status()))
                : Told.of(answer.printedText());
    }

    /** Whether it has no value of that time though others have one. */
    public boolean unknown() {
        return isUnknown(status);
    }

    private static boolean isUnknown(Status status) {
        return status == Status.NO_RECORDS || status == Status.NO_SUCH_SESSION;
    }

    /** The unit that goes with the value. */
    public String unit() {
        return unit(value);
    }

    /** The unit that goes with the value a year earlier. */
    public String unitBefore() {
        return unit(before);
    }

    private String unit(@Nullable Told told) {
        return told != null && Character.isDigit(told.text().charAt(0)) ? unitWord : "";
    }

    /** Whether there is a value. */
    public boolean computed() {
        return status == Status.COMPUTED;
    }
}
