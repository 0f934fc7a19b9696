package org.duban.ui.statements;

import org.duban.ui.notices.NotDelivered;

/** Somewhere outside the house that statements are brought to. */
public interface StatementPlace {

    /** What it does with a statement; those that vouch are asked first, as they add to what the others keep. */
    enum Part {
        /** Signs it, or says when it was there. */
        VOUCHES,
        /** Keeps it as it then is. */
        KEEPS
    }

    /** What it is called, in one word of its kind and where it is, for example {@code witness https://neighbour.example}. */
    String name();

    /** What it does with a statement. */
    Part part();

    /**
     * Brings it there.
     *
     * @return the statement with what the place added
     * @throws NotDelivered if it is not there now
     */
    KeptStatement take(KeptStatement statement) throws NotDelivered;
}
