package org.duban.events.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What a commit is bound to, so that the same request given again finds it.
 *
 * @param name the same for every repeat, and no other commit's
 * @param digest tells whether a repeat asks for the same, in lower-case hex; null if nothing is kept to compare
 */
public record IdempotencyKey(String name, @Nullable String digest) {}
