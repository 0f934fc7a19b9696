package org.duban.query.register;

import java.util.List;
import org.duban.events.CaseId;

/**
 * What is kept of one entry of a register: a record of texts, numbers, days, ids, enums, records of these and lists of
 * them.
 */
public interface RegisterFacts {

    /** What people call it; never the name of a person. */
    String title();

    /** The cases that it names where people look for them; each once. */
    default List<CaseId> cases() {
        return List.of();
    }
}
