package org.duban.events.ledger;

import java.time.Instant;

/**
 * Where a ledger stands.
 *
 * @param position of the last event, 0 if there is none
 * @param hash of the last commit, in lower-case hex
 * @param at when the last commit was recorded
 */
public record Head(long position, String hash, Instant at) {}
