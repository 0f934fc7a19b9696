package org.duban.events.ledger.axon;

import org.axonframework.serialization.SerializedType;
import org.duban.events.ledger.codec.UnreadableEvent;
import org.jspecify.annotations.Nullable;

/**
 * The stored name and revision of an event as Axon passes them round, with its position, so that an event that cannot
 * be read can be found.
 *
 * @param position 0 if the event is not in the ledger yet
 */
record StoredType(String name, @Nullable String revision, long position) implements SerializedType {

    static StoredType of(SerializedType type) {
        return type instanceof StoredType stored ? stored : new StoredType(type.getName(), type.getRevision(), 0);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public @Nullable String getRevision() {
        return revision;
    }

    UnreadableEvent unknown() {
        return new UnreadableEvent(name, revision, position, "unknown type");
    }
}
