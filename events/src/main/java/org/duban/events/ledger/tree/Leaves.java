package org.duban.events.ledger.tree;

import java.util.List;

/** Where a tree reads its leaves again. */
@FunctionalInterface
public interface Leaves {

    /** The hashes of the leaves from number {@code from}, counted from 0, to before {@code to}; all of them are there. */
    List<byte[]> read(long from, long to);
}
