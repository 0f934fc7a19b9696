package org.duban.ui.commands.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.events.EventMeta.MadeId;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * A place in the JSON being read, with the list on which everything found wrong is put.
 *
 * @param pointer the JSON pointer of the place
 * @param allowance what may be left out
 * @param made the list on which every id made for the sender is put
 */
public record ValidationContext(String pointer, List<Fault> faults, Defaults allowance, List<MadeId> made) {

    private static final int MOST_FAULTS = 100;

    /** The whole of a body, of which nothing is known yet. */
    public static ValidationContext top(Defaults allowance) {
        return new ValidationContext("", new ArrayList<>(), allowance, new ArrayList<>());
    }

    /** The place {@code name} below this one. */
    ValidationContext at(String name) {
        return new ValidationContext(
                pointer + "/" + name.replace("~", "~0").replace("/", "~1"), faults, allowance, made);
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

    /** Makes an id for this place, unless the sender must choose it. */
    Optional<String> madeId() {
        Optional<String> id = allowance.id();
        id.ifPresent(fresh -> made.add(new MadeId(pointer, fresh)));
        return id;
    }
}
