package org.duban.events.ledger.mongo;

/** How long to go round where a server does not answer as hoped. */
@FunctionalInterface
interface Endurance {

    /**
     * Waits a little, longer each time.
     *
     * @return whether to try again; false once it has been tried for long enough
     */
    boolean again();
}
