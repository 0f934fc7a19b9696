package org.duban.command.handling;

import org.duban.events.SupervisedOrgan;
import org.jspecify.annotations.Nullable;

/** What is asked of or for one of a case's organs. */
public interface OfOrgan {

    /** Which one; null for the sender's own, or the only one of the case. */
    @Nullable
    SupervisedOrgan organ();
}
