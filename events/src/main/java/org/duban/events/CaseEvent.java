package org.duban.events;

/** A fact in the history of one case, whatever its form of supervision. */
public interface CaseEvent extends Event {

    /** The case it belongs to. */
    CaseId caseId();

    @Override
    default StreamId stream() {
        return caseId().stream();
    }
}
