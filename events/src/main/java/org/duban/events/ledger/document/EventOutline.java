package org.duban.events.ledger.document;

import org.jspecify.annotations.Nullable;

/**
 * Where an event stands in its stream.
 *
 * @param stream null if it belongs to none
 */
public record EventOutline(@Nullable String stream, long sequence) {}
