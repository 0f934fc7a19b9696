package org.duban.events.ledger;

import java.time.Instant;

/**
 * Where a ledger stands.
 *
 * @param position of the last event, 0 if there is none
 * @param hash of the last commit, of the header document if there is none; in lower-case hex
 * @param at when the last commit was recorded, the start of 1970 if there is none
 */
public record Head(long position, String hash, Instant at) {}
