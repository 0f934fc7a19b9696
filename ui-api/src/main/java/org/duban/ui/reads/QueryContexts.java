package org.duban.ui.reads;

import org.duban.command.account.Account;
import org.duban.ui.http.Parameters;

/** Takes questions in: makes out who asks, and has him wait for the views if need be. */
public final class QueryContexts {

    private final Readers readers;
    private final ViewGate gate;

    /** Takes in questions that {@code gate} lets through. */
    public QueryContexts(Readers readers, ViewGate gate) {
        this.readers = readers;
        this.gate = gate;
    }

    /**
     * The question of {@code account}.
     *
     * @throws org.duban.ui.problem.ProblemException if the views have not seen what it must rest on
     */
    public QueryContext take(Account account, Parameters parameters) {
        gate.pass();
        gate.await(parameters);
        gate.mustBeRecorded(parameters);
        return new QueryContext(readers.of(account), parameters);
    }
}
