package org.duban.command;

import org.duban.events.CaseId;

/** Something asked of one case, whatever its form of supervision. */
public interface CaseCommand extends Command {

    /** The case it is about. */
    CaseId caseId();

    @Override
    default String stream() {
        return "case-" + caseId();
    }

    @Override
    default String subjectId() {
        return caseId().value();
    }
}
