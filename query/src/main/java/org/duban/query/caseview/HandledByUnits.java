package org.duban.query.caseview;

import java.util.List;
import java.util.Optional;
import org.duban.events.UnitId;

/** Facts of a form whose cases are handled by units as a whole, not item by item. */
public interface HandledByUnits {

    /** The unit that handles it; empty while there is none. */
    Optional<UnitId> lead();

    /** By what the handling can be judged. */
    List<UnitOutcome> outcomes();
}
