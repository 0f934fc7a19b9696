package org.duban.events.ledger.tree;

import java.util.List;

/** Leaves next to each other, and how a tree divides them. */
final class Range {

    private Range() {}

    /** How many of {@code count} leaves, two at least, are under the left one of a node's children. */
    static long left(long count) {
        return Long.highestOneBit(count - 1);
    }

    /** The node over them all. */
    static byte[] root(TreeHash hash, List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int middle = (int) left(leaves.size());
        return hash.node(root(hash, leaves.subList(0, middle)), root(hash, leaves.subList(middle, leaves.size())));
    }
}
