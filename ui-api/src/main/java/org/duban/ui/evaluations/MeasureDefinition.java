package org.duban.ui.evaluations;

import org.duban.query.evaluation.Measure;
import org.duban.query.evaluation.Measure.Shape;

/**
 * What is told of each organ, unit and committee.
 *
 * @param measure its id
 * @param version of the definition, from 1
 * @param title what it is called
 * @param unitWord; empty for one without
 * @param countingRule by which it is counted, and what is left out
 * @param shape how rows become the number
 */
public record MeasureDefinition(
        String measure,
        int version,
        BothLanguages title,
        BothLanguages unitWord,
        BothLanguages countingRule,
        Shape shape) {

    static MeasureDefinition of(Measure measure) {
        String words = "measure." + measure.id();
        return new MeasureDefinition(
                measure.id(),
                measure.version(),
                BothLanguages.of(words + ".phrase"),
                BothLanguages.of(words + ".unit"),
                BothLanguages.of(words + ".rule"),
                measure.shape());
    }
}
