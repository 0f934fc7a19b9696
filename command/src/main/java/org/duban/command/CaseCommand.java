package org.duban.command;

import org.duban.events.CaseId;
import org.duban.events.StreamId;

/** Something asked of one case, whatever its form of supervision. */
public interface CaseCommand extends Command {

    /** The case it is about. */
    CaseId caseId();

    @Override
    default StreamId stream() {
        return caseId().stream();
    }
}
