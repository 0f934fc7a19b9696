package org.duban.events.ledger.axon;

import org.axonframework.common.IdentifierFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.duban.events.ledger.Basis;
import org.duban.events.ledger.IdempotencyKey;
import org.jspecify.annotations.Nullable;

/**
 * What the events published in a unit of work are committed under. It reaches the ledger as a resource of that unit of
 * work, because it belongs to no single event.
 *
 * @param id of the commit, random
 * @param key that the commit is bound to, null for none
 * @param basis of the decision, null for no condition
 */
public record CommitTerms(
        String id, @Nullable IdempotencyKey key, @Nullable Basis basis) {

    private static final String RESOURCE = CommitTerms.class.getName();

    /** Sets these terms for whatever {@code unitOfWork} publishes. */
    public void applyTo(UnitOfWork<?> unitOfWork) {
        unitOfWork.resources().put(RESOURCE, this);
    }

    /** A random id and nothing more. */
    static CommitTerms none() {
        return new CommitTerms(IdentifierFactory.getInstance().generateIdentifier(), null, null);
    }

    /** Those of the current unit of work, which need not have any. */
    static CommitTerms current() {
        CommitTerms given = CurrentUnitOfWork.get().getResource(RESOURCE);
        return given == null ? none() : given;
    }
}
