package org.duban.events.ledger.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/**
 * A tree that only grows (RFC 6962, 2.1). It keeps the nodes over {@value #KEPT} leaves and more, which is a byte for each
 * leaf; what lies beneath is computed from leaves that are read again. Leaves are added by one thread at a time.
 */
public final class MerkleTree {

    /** How many leaves the smallest node that is kept stands for. */
    static final int KEPT = 64;

    private static final int KEPT_LEVEL = Integer.numberOfTrailingZeros(KEPT);

    private final TreeHash hash;
    private final Leaves leaves;
    /** For each level from the lowest that is kept, its nodes in order. */
    private final List<List<byte[]>> levels = new ArrayList<>();

    private final List<byte[]> begun = new ArrayList<>(KEPT);
    private long size;

    /** @param leaves reads those again that were added */
    public MerkleTree(TreeHash hash, Leaves leaves) {
        this.hash = hash;
        this.leaves = leaves;
    }

    /** How many leaves it has. */
    public synchronized long size() {
        return size;
    }

    /** Adds a leaf, by its hash. */
    public synchronized void add(byte[] leaf) {
        begun.add(leaf);
        size++;
        if (begun.size() == KEPT) {
            keep(0, Range.root(hash, begun));
            begun.clear();
        }
    }

    private void keep(int level, byte[] node) {
        if (levels.size() == level) {
            levels.add(new ArrayList<>());
        }
        List<byte[]> nodes = levels.get(level);
        nodes.add(node);
        if (nodes.size() % 2 == 0) {
            keep(level + 1, hash.node(nodes.get(nodes.size() - 2), node));
        }
    }

    /**
     * The root of the tree as it was with that many leaves.
     *
     * @throws IllegalArgumentException if it never had that many
     */
    public synchronized byte[] root(long count) {
        mustHave(count);
        return count == 0 ? hash.empty() : node(0, count);
    }

    /**
     * What shows that leaf number {@code leaf}, counted from 0, is in the tree with {@code count} leaves.
     *
     * @throws IllegalArgumentException if it is not
     */
    public synchronized List<byte[]> inclusion(long leaf, long count) {
        mustHave(count);
        if (leaf < 0 || leaf >= count) {
            throw new IllegalArgumentException("Leaf " + leaf + " of " + count);
        }
        List<byte[]> path = new ArrayList<>();
        path(leaf, 0, count, path);
        return path;
    }

    /**
     * What shows that the tree with {@code before} leaves is the beginning of that with {@code count}.
     *
     * @throws IllegalArgumentException unless it had at least one leaf and has no more than {@code count}
     */
    public synchronized List<byte[]> consistency(long before, long count) {
        mustHave(count);
        if (before < 1 || before > count) {
            throw new IllegalArgumentException("A tree of " + before + " is no beginning of one of " + count);
        }
        List<byte[]> path = new ArrayList<>();
        subproof(before, 0, count, true, path);
        return path;
    }

    /**
     * What leads, together with the leaves that somebody has, to the root of the tree with {@code count} leaves: the nodes over
     * none of his, as large as they can be, from left to right.
     *
     * @param his numbers of leaves, counted from 0
     * @throws IllegalArgumentException if it never had that many
     */
    public synchronized List<byte[]> others(NavigableSet<Long> his, long count) {
        mustHave(count);
        List<byte[]> others = new ArrayList<>();
        if (count > 0) {
            others(his, 0, count, others);
        }
        return others;
    }

    private void others(NavigableSet<Long> his, long from, long to, List<byte[]> others) {
        Long next = his.ceiling(from);
        if (next == null || next >= to) {
            others.add(node(from, to));
        } else if (to - from > 1) {
            long middle = from + Range.left(to - from);
            others(his, from, middle, others);
            others(his, middle, to, others);
        }
    }

    private void path(long leaf, long from, long to, List<byte[]> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + Range.left(to - from);
        if (leaf < middle) {
            path(leaf, from, middle, path);
            path.add(node(middle, to));
        } else {
            path(leaf, middle, to, path);
            path.add(node(from, middle));
        }
    }

    private void subproof(long before, long from, long to, boolean whole, List<byte[]> path) {
        if (before == to) {
            if (!whole) {
                path.add(node(from, to));
            }
            return;
        }
        long middle = from + Range.left(to - from);
        if (before <= middle) {
            subproof(before, from, middle, whole, path);
            path.add(node(middle, to));
        } else {
            subproof(before, middle, to, false, path);
            path.add(node(from, middle));
        }
    }

    /** The node over the leaves from {@code from} to before {@code to}. */
    private byte[] node(long from, long to) {
        long count = to - from;
        int level = Long.numberOfTrailingZeros(count) - KEPT_LEVEL;
        if (Long.bitCount(count) == 1 && level >= 0) {
            return levels.get(level).get(Math.toIntExact(from / count));
        }
        if (count <= KEPT) {
            return Range.root(hash, leaves.read(from, to));
        }
        long middle = from + Range.left(count);
        return hash.node(node(from, middle), node(middle, to));
    }

    private void mustHave(long count) {
        if (count < 0 || count > size) {
            throw new IllegalArgumentException("There are " + size + " leaves, not " + count);
        }
    }
}
