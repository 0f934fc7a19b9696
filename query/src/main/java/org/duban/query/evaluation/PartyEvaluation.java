package org.duban.query.evaluation;

import java.util.List;

/**
 * How a party did.
 *
 * @param name of it on the day judged on; for an organ, its own name in code
 * @param values one for each measure, in their order
 */
public record PartyEvaluation(Party party, String name, List<MeasureValue> values) {

    /** What that measure comes to. */
    public MeasureValue value(Measure measure) {
        return values.get(Measure.all().indexOf(measure));
    }
}
