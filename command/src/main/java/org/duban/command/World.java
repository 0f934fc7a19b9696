package org.duban.command;

import java.util.List;
import org.duban.command.casefile.CaseState;
import org.duban.command.duty.Duty;
import org.duban.events.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * What is on record in other streams, as of the position at which a decision is made. Whatever is looked at here is part
 * of the decision: if it changes before the decision is recorded, the decision is made again.
 */
public interface World {

    /** The state of a register's entry; null if there is none of that id. */
    <S> @Nullable S find(Register<?, ?, S> register, String id);

    /** The state of a case; null if there is none of that id. */
    @Nullable
    CaseState findCase(CaseId caseId);

    /** All entries of a register: the decision holds only if none of them changes, and none is added, before it is recorded. */
    <S> List<S> all(Register<?, ?, S> register);

    /**
     * Whatever is still owed, in cases and on registers. This looks at everything: the decision holds only if nothing at
     * all is recorded before it.
     */
    List<Duty> openDuties();
}
