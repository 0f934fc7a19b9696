package org.duban.query.followup;

import java.time.LocalDate;
import org.duban.events.duty.Light;
import org.duban.query.row.Condition;

/**
 * Tells which light a follow-up shows on a day. Places differ in what they use colours for, so it can be replaced. It
 * looks at nothing but who owes it, its due day, and whether it is open, closed or was done late, so that lights can be
 * counted without looking at every row.
 */
public interface LightPolicy {

    /** What a follow-up row satisfies exactly when it shows that light; each row shows one. */
    Condition shows(Light light, LocalDate on);
}
