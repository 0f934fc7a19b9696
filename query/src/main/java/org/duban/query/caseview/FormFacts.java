package org.duban.query.caseview;

import java.util.function.Predicate;
import org.duban.events.Event;
import org.duban.events.SupervisedOrgan;

/**
 * What a form of supervision keeps of a case beyond what every case has: a record of its own, of texts, numbers, days,
 * ids, enums, records of these and lists of them.
 */
public interface FormFacts {

    /**
     * As much of it as an organ may read that is supervised in the case.
     *
     * @param others tells the other organs
     */
    FormFacts forOrgan(Predicate<SupervisedOrgan> others);

    /** As much of it as anyone may read of a published case: no drafts, and nobody's name. */
    FormFacts forThePublic();

    /** As much of it as a unit may read that handles single items of the case. */
    FormFacts forHandlers();

    /** Whether an organ that is supervised in a case of such facts is not told of such an event, since they do not show it. */
    default boolean withholds(Event event) {
        return false;
    }

    /**
     * As much of it as those may read who are rated in the case, while others may still rate.
     *
     * @param today as they stand now
     */
    default FormFacts forTheRated(FormFacts today) {
        return this;
    }

    /** Whether such an event is a rating that those rated are not told of yet. */
    default boolean isSealedRating(Event event) {
        return false;
    }

    /** Those whose own business the case is; they read it as an organ does that is supervised in it. */
    default Parties parties() {
        return Parties.NONE;
    }
}
