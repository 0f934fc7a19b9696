package org.duban.events.ledger;

/** A wish to be told, which ends when it is closed. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}
