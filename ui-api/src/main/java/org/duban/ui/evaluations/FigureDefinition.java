package org.duban.ui.evaluations;

import java.util.List;
import org.duban.query.counted.Figure;
import org.duban.query.counted.Figure.CountedAs;
import org.duban.query.figure.FigureLine;
import org.duban.query.figure.FigureValue.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * What a figure of the yearly report is.
 *
 * @param figure its id
 * @param reportRow in the report of 2023, from 1; null for a figure that is not in it
 * @param version of the definition, from 1; null while no form records what it counts
 * @param phrase with which a report states it
 * @param unitWord; empty for one without
 * @param countingRule by which it is counted
 * @param countedAs what one unit is; null without a definition
 * @param acts the kinds of acts it is made of
 * @param rounding how the printed number is made
 * @param ofSession whether it counts what was raised at one session of the congress, if one is named
 */
public record FigureDefinition(
        String figure,
        @Nullable Integer reportRow,
        @Nullable Integer version,
        BothLanguages phrase,
        BothLanguages unitWord,
        BothLanguages countingRule,
        @Nullable CountedAs countedAs,
        List<String> acts,
        Rounding rounding,
        boolean ofSession) {

    static FigureDefinition of(FigureLine line) {
        String words = "figure." + line.id();
        Figure figure = line.figure();
        return new FigureDefinition(
                line.id(),
                line.reportRow(),
                figure == null ? null : figure.version(),
                BothLanguages.of(words + ".phrase"),
                BothLanguages.of(words + ".unit"),
                BothLanguages.of(words + ".rule"),
                figure == null ? null : figure.countedAs(),
                figure == null ? List.of() : figure.rule().kinds(),
                figure == null ? Rounding.NONE : Rounding.of(figure.rule()),
                figure != null && figure.ofSession());
    }
}
