package org.duban.events.ledger.handover;

/**
 * What a node says of a draft that was handed over to it. Whoever is told looks for himself.
 *
 * @param outcome what became of the draft
 * @param position up to which the ledger has to be read to see it, 0 if there is nothing to see
 */
public record HandOverAnswer(Outcome outcome, long position) {

    /** Nothing is known, and the draft is its sender's again. */
    public static final HandOverAnswer UNKNOWN = new HandOverAnswer(Outcome.UNKNOWN, 0);

    /** What becomes of a draft. */
    public enum Outcome {
        RECORDED,
        REFUSED,
        UNKNOWN
    }

    /** It is on record, and ends at {@code position}. */
    public static HandOverAnswer recorded(long position) {
        return new HandOverAnswer(Outcome.RECORDED, position);
    }

    /** Something stands against it that is on record up to {@code position}. */
    public static HandOverAnswer refused(long position) {
        return new HandOverAnswer(Outcome.REFUSED, position);
    }
}
