package org.duban.events.ledger.handover;

import org.jspecify.annotations.Nullable;

/**
 * How a node and the others get on.
 *
 * @param holder what the node that records for all is reached by, null if none is known
 * @param own whether that is this node
 * @param reached whether this node hands its drafts to that one just now
 * @param handed how many drafts of this node another one recorded since the start
 * @param raced how many this node recorded, or refused, itself while another one was known to record for all
 * @param taken how many drafts of others this node recorded
 */
public record HandOverFigures(
        @Nullable String holder, boolean own, boolean reached, long handed, long raced, long taken) {}
