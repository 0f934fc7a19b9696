package org.duban.ui.processing;

import java.util.List;

/** A group of processors that parks the stream of an event it cannot deal with. */
public interface Group {

    /** What it is called. */
    String name();

    /** What it parked, in the order of the ledger. */
    List<ParkedEvent> parked();

    /**
     * Tries once more what is parked of {@code stream}.
     *
     * @return whether nothing of it is parked any more
     */
    boolean retry(String stream);
}
