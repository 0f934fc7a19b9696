package org.duban.ui.commands.shape;

import java.util.List;
import java.util.Map;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * A place in the JSON being read, with the list on which everything found wrong is put.
 *
 * @param pointer the JSON pointer of the place
 * @param allowance what may be left out
 */
public record ValidationContext(String pointer, List<Fault> faults, Defaults allowance) {

    private static final int MOST_FAULTS = 100;

    /** The place {@code name} below this one. */
    ValidationContext at(String name) {
        return new ValidationContext(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), faults, allowance);
    }

    /** Puts a fault on the list and stands in for the value that cannot be had. */
    @Nullable
    Object fault(FaultCode code, Map<String, String> details) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(Fault.Place.BODY, pointer, code, details));
        }
        return null;
    }

    /** Puts a fault on the list that needs no more words than its code's. */
    @Nullable
    Object fault(FaultCode code) {
        return fault(code, Map.of());
    }

    /** A fault because the JSON is not of type {@code wanted}. */
    @Nullable
    Object wrongType(String wanted) {
        return fault(FaultCode.WRONG_TYPE, Map.of("wanted", wanted));
    }
}
