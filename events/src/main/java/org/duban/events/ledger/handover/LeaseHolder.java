package org.duban.events.ledger.handover;

/**
 * The node that records for all just now.
 *
 * @param node a name that no other node has, nor had
 * @param address what others reach it by, host and port with a colon between
 * @param term grows with each node that takes the lease
 */
public record LeaseHolder(String node, String address, long term) {}
