package org.duban.command;

import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/** A command that opens a case and says which committee is in charge of it. */
public interface OpensForCommittee extends CaseCommand {

    /** The committee in charge; null if none is. */
    @Nullable
    UnitId committee();
}
