package org.duban.events.ledger.axon;

import java.util.Map;
import org.axonframework.common.IdentifierFactory;
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
 * @param secret the streams whose events are stored sealed, with the name of the key
 */
public record CommitTerms(
        String id, @Nullable IdempotencyKey key, @Nullable Basis basis, Map<String, String> secret) {

    private static final String RESOURCE = CommitTerms.class.getName();

    /** Terms by which nothing is secret. */
    public CommitTerms(String id, @Nullable IdempotencyKey key, @Nullable Basis basis) {
        this(id, key, basis, Map.of());
    }

    /** A random id, and that key. */
    public static CommitTerms boundTo(@Nullable IdempotencyKey key) {
        return new CommitTerms(IdentifierFactory.getInstance().generateIdentifier(), key, null);
    }

    /** Those of {@code unitOfWork}; a random id and nothing more if it was given none. */
    public static CommitTerms of(UnitOfWork<?> unitOfWork) {
        CommitTerms given = unitOfWork.getResource(RESOURCE);
        return given == null ? boundTo(null) : given;
    }

    /** The same, of a decision that rests on {@code decided}. */
    public CommitTerms restingOn(Basis decided) {
        return new CommitTerms(id, key, decided, secret);
    }

    /** The same, where the events of these streams are stored sealed, each with the key of that name. */
    public CommitTerms sealing(Map<String, String> streams) {
        return new CommitTerms(id, key, basis, Map.copyOf(streams));
    }

    /** Sets these terms for whatever {@code unitOfWork} publishes. */
    public void applyTo(UnitOfWork<?> unitOfWork) {
        unitOfWork.resources().put(RESOURCE, this);
    }
}
